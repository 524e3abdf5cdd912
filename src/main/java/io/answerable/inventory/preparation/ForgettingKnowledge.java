package io.answerable.inventory.preparation;

import io.answerable.facts.Alterations;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.SupplierConsequence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one supplier has passed on says nothing of what another one knows: its knowledge has to be passed on, too (R-INV-37). */
@Component
class ForgettingKnowledge implements SupplierConsequence {

    private final PreparationSteps steps;
    private final ActingOnSystems acting;

    ForgettingKnowledge(PreparationSteps steps, ActingOnSystems acting) {
        this.steps = steps;
        this.acting = acting;
    }

    @Override
    public void follow(AiSystemView system, @Nullable String reason) {
        var told = new Alterations();
        if (steps.facts().end(system.id(), PreparationStep.SUPPLIER_KNOWLEDGE, system.asOf(), told)) {
            acting.noted(system, "STEP_WITHDRAWN", reason, told);
        }
    }
}
