package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import org.jspecify.annotations.Nullable;

/** Something was learnt that courses and policies should heed (R-AUD-17). */
public record LessonLearnt(LessonId lesson, String text, @Nullable AiSystemId system, Provenance provenance)
        implements
            GovernanceEvent {}
