package io.answerable.inventory.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.documentation.Guidance;
import io.answerable.inventory.documentation.ModelDocument;
import io.answerable.inventory.documentation.TechnicalControl;
import io.answerable.inventory.objectives.KpiFact;
import io.answerable.inventory.preparation.PreparationStep;
import io.answerable.inventory.preparation.Specialist;
import io.answerable.inventory.preparation.TakingSteps;
import io.answerable.inventory.preparation.UseCaseFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What clients send about the preparation of systems. */
final class PreparationInputs {

    private PreparationInputs() {}

    /** An act on one system. */
    interface Act {

        Reference aiSystem();

        @Nullable
        String reason();
    }

    /** An act that relies on the system as the caller has seen it; others only add to what is known. */
    interface Change extends Act {

        int expectedVersion();
    }

    record Step(Reference aiSystem, String statement, @Nullable String evidence,
            @Nullable LocalDate on, @Nullable String reason) implements Act {

        TakingSteps.Account account() {
            return new TakingSteps.Account(on, statement, evidence);
        }
    }

    record Advice(Reference aiSystem, Specialist specialist, String statement,
            @Nullable String evidence, @Nullable LocalDate on, @Nullable String reason) implements Act {

        TakingSteps.Account account() {
            return new TakingSteps.Account(on, statement, evidence);
        }
    }

    record Withdraw(Reference aiSystem, int expectedVersion, PreparationStep step, @Nullable LocalDate on,
            @Nullable String reason) implements Change {}

    record UseCase(Reference aiSystem, int expectedVersion, String problem, String painPoint, String improvement,
            UseCaseFact.Priority priority, @Nullable LocalDate on, @Nullable String reason) implements Change {}

    record Validation(Reference aiSystem, boolean passed, String explanation,
            @Nullable String evidence, @Nullable Reference evaluator, @Nullable LocalDate on, @Nullable String reason)
            implements
                Act {}

    record Kpi(Reference aiSystem, int expectedVersion, String name, String kind, KpiFact.Better better,
            BigDecimal target, List<Reference> agreedBy, @Nullable LocalDate on, @Nullable String reason)
            implements
                Change {}

    record Actual(Reference aiSystem, String name, BigDecimal actual, @Nullable LocalDate on,
            @Nullable String reason) implements Act {}

    record Named(Reference aiSystem, int expectedVersion, String name, @Nullable LocalDate on, @Nullable String reason)
            implements
                Change {}

    record Limit(Reference aiSystem, int expectedVersion, String measure, @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest, @Nullable LocalDate on, @Nullable String reason) implements Change {}

    record Measured(Reference aiSystem, String measure, BigDecimal value, @Nullable LocalDate on,
            @Nullable String reason) implements Act {}

    record Data(Reference aiSystem, int expectedVersion, String needed, String source, @Nullable Reference owner,
            String quality, String plainDescription, @Nullable String reason) implements Change {}

    record Document(Reference aiSystem, int expectedVersion, String title, ModelDocument.Phase phase, LocalDate datedOn,
            @Nullable String link, @Nullable String reason) implements Change {}

    record Control(Reference aiSystem, int expectedVersion, String title, TechnicalControl.Aim aim, String test,
            int everyMonths, @Nullable LocalDate lastTested, @Nullable String reason) implements Change {}

    record Tested(Reference aiSystem, int expectedVersion, String title, @Nullable LocalDate on,
            @Nullable String reason) implements Change {}

    record Guided(Reference aiSystem, int expectedVersion, String title, Guidance.Subject subject, String statement,
            @Nullable String link, @Nullable String reason) implements Change {}

    record Support(Reference aiSystem, int expectedVersion, String team, String contact, int openTickets,
            @Nullable String reason) implements Change {}

    record OutputOverride(Reference aiSystem, String reason, @Nullable String outcome) {}
}
