package io.answerable.inventory.preparation;

import java.util.Arrays;
import java.util.Optional;

/** Whose advice a project needs (R-INV-23). */
public enum Specialist {
    IT(PreparationStep.ADVICE_IT), LEGAL(PreparationStep.ADVICE_LEGAL), DPO(PreparationStep.ADVICE_DPO), INFOSEC(
            PreparationStep.ADVICE_INFOSEC), PROCUREMENT(
                    PreparationStep.ADVICE_PROCUREMENT), ANALYST(PreparationStep.ADVICE_ANALYST);

    private final PreparationStep step;

    Specialist(PreparationStep step) {
        this.step = step;
    }

    PreparationStep step() {
        return step;
    }

    static Optional<Specialist> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
