package io.answerable.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about one assessment. People and systems are referred to by key.
 *
 * @param validUntil last good day of the approval
 */
public record AssessmentFacts(String key, String system, AssessmentType type, AssessmentStatus status,
        @Nullable String conductedBy, @Nullable String approvedBy, @Nullable LocalDate approvedOn,
        @Nullable LocalDate validUntil, @Nullable String result) {}
