package io.answerable.risk.incidents;

import io.answerable.inventory.AiSystemId;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is true of an incident at a time. */
record IncidentFact(String title, @Nullable String description, @Nullable AiSystemId system, LocalDate occurredOn,
        @Nullable IncidentSeverity severity, IncidentState state, @Nullable String authorityReport,
        @Nullable String lesson) {

    IncidentFact triaged(IncidentSeverity severity) {
        return new IncidentFact(title, description, system, occurredOn, severity, IncidentState.TRIAGED,
                authorityReport, lesson);
    }

    IncidentFact in(IncidentState state) {
        return new IncidentFact(title, description, system, occurredOn, severity, state, authorityReport, lesson);
    }

    IncidentFact reportedAs(@Nullable String reference) {
        return new IncidentFact(title, description, system, occurredOn, severity, state,
                reference == null ? authorityReport : reference, lesson);
    }

    IncidentFact closed(String lesson) {
        return new IncidentFact(title, description, system, occurredOn, severity, IncidentState.CLOSED,
                authorityReport, lesson);
    }
}
