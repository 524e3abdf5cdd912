package io.answerable.risk.assessments;

import io.answerable.risk.AssessmentId;
import org.jspecify.annotations.Nullable;

/** Which assessment the caller wants to change, as they read it, and why. */
public record ChangeOfAssessment(AssessmentId assessment, int expectedVersion, @Nullable String reason) {}
