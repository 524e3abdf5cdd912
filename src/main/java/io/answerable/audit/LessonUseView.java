package io.answerable.audit;

import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a lesson was heeded.
 *
 * @param course key of the course; null where it was a policy
 * @param edition which content or edition heeds it, as people call it
 */
public record LessonUseView(LessonId lesson, @Nullable String course, @Nullable PolicyId policy,
        @Nullable String edition, LocalDate usedOn, LocalDate asOf) {}
