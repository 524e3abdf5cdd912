package io.answerable.policy.consultation;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Reading;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit said of a draft, as on a day.
 *
 * @param round of the consultation on that edition, counted from 1
 */
public record PolicyCommentView(UUID id, String key, PolicyId policyId, int edition, int round, UnitId unitId,
        @Nullable PersonId madeById, LocalDate madeOn, String text, @Nullable String answer,
        @Nullable PersonId answeredById, @Nullable LocalDate answeredOn, int version, LocalDate asOf)
        implements
            Reading.View {}
