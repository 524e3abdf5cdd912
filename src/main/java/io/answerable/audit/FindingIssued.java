package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something was found and those concerned were told.
 *
 * @param course key of the course that would mend a lack of competence, and who would have to take it
 */
public record FindingIssued(FindingId finding, FindingGrade grade, String criterion, @Nullable AiSystemId system,
        @Nullable UnitId unit, @Nullable CauseKind cause, @Nullable String course, List<PersonId> trainees,
        LocalDate issuedOn, Provenance provenance) implements GovernanceEvent {}
