package io.answerable.risk.incidents.graphql;

import io.answerable.graphql.Reference;
import io.answerable.risk.DeadlineKind;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.LegalCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change incidents. */
final class IncidentInputs {

    private IncidentInputs() {}

    /** What every change of an incident says. */
    interface Change {

        Reference incident();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Report(@Nullable String key, String title, @Nullable String description, @Nullable Reference aiSystem,
            @Nullable LocalDate occurredOn, @Nullable LocalDate knownOn, @Nullable Reference reportedBy,
            @Nullable String reason) {}

    record Triage(Reference incident, int expectedVersion, IncidentSeverity severity, @Nullable LegalCase legalCase,
            @Nullable String reason) implements Change {}

    record Move(Reference incident, int expectedVersion, @Nullable String reason) implements Change {}

    record Step(Reference incident, String step, @Nullable String reason) {}

    record Meet(Reference incident, int expectedVersion, DeadlineKind kind, @Nullable LocalDate on,
            @Nullable String reference, @Nullable String reason) implements Change {}

    record Close(Reference incident, int expectedVersion, String lesson, @Nullable String reason) implements Change {}
}
