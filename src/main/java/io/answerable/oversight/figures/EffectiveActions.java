package io.answerable.oversight.figures;

import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.VerificationResult;
import io.answerable.audit.VerificationView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** KPI-G07: how many of the corrective actions that were verified had their effect. */
@Component
class EffectiveActions implements GovernanceFigure {

    private final CorrectiveActionDirectory actions;

    EffectiveActions(CorrectiveActionDirectory actions) {
        this.actions = actions;
    }

    @Override
    public String key() {
        return "KPI-G07";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var verified = actions.all(day.asOf())
                .stream()
                .filter(it -> isVerifiedBy(day.asOf(), it.verification()))
                .toList();
        var without = verified.stream()
                .filter(it -> !isEffective(it.verification()))
                .map(ActionsOnTime::subject)
                .toList();
        return FigureValue.percent(verified.size() - without.size(), verified.size(), without);
    }

    private static boolean isVerifiedBy(LocalDate asOf, @Nullable VerificationView it) {
        return it != null && !it.on().isAfter(asOf);
    }

    private static boolean isEffective(@Nullable VerificationView it) {
        return it != null && it.result() == VerificationResult.EFFECTIVE;
    }
}
