package io.answerable.risk;

import org.jspecify.annotations.Nullable;

/**
 * One part of what an assessment says.
 *
 * @param key for example {@code GROUPS}
 * @param required whether the assessment cannot be submitted without it
 */
public record AssessmentSectionView(String key, @Nullable String content, boolean required) {}
