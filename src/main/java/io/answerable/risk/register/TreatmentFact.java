package io.answerable.risk.register;

import io.answerable.kernel.PersonId;
import io.answerable.risk.TreatmentState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is true of one treatment of a risk at a time. */
record TreatmentFact(int number, String action, @Nullable PersonId owner, @Nullable LocalDate due,
        @Nullable String resources, @Nullable BigDecimal cost, @Nullable String effect, TreatmentState state) {

    TreatmentFact recorded(TreatmentState state, @Nullable String effect) {
        return new TreatmentFact(number, action, owner, due, resources, cost, effect == null ? this.effect : effect,
                state);
    }

    /** The same treatment, planned otherwise; how far it has come stays. */
    TreatmentFact replanned(PlanTreatment plan) {
        return new TreatmentFact(number, plan.action(), plan.owner(), plan.due(), plan.resources(), plan.cost(),
                plan.effect(), state);
    }

    boolean isInWordsOnly() {
        return owner == null && due == null;
    }

    boolean counts() {
        return state != TreatmentState.DROPPED;
    }
}
