package io.answerable.risk.incidents;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.LegalCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an incident at a time.
 *
 * @param account how the organisation got to know of it
 * @param legalCase what a grave one led to
 */
record IncidentFact(String title, @Nullable String description, @Nullable AiSystemId system, LocalDate occurredOn,
        Account account, @Nullable IncidentSeverity severity, @Nullable LegalCase legalCase, IncidentState state,
        @Nullable String authorityReport, @Nullable String lesson) {

    /** Since which day the organisation knows of it, and from whom; a dossier tells neither. */
    record Account(@Nullable LocalDate knownOn, @Nullable PersonId reportedBy) {

        static final Account NONE = new Account(null, null);
    }

    IncidentFact triaged(IncidentSeverity severity, @Nullable LegalCase legalCase) {
        return new IncidentFact(title, description, system, occurredOn, account, severity, legalCase,
                IncidentState.TRIAGED, authorityReport, lesson);
    }

    IncidentFact in(IncidentState state) {
        return new IncidentFact(title, description, system, occurredOn, account, severity, legalCase, state,
                authorityReport, lesson);
    }

    IncidentFact reportedAs(@Nullable String reference) {
        return new IncidentFact(title, description, system, occurredOn, account, severity, legalCase, state,
                reference == null ? authorityReport : reference, lesson);
    }

    IncidentFact closed(String lesson) {
        return new IncidentFact(title, description, system, occurredOn, account, severity, legalCase,
                IncidentState.CLOSED, authorityReport, lesson);
    }
}
