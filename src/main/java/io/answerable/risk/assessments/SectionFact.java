package io.answerable.risk.assessments;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one part of an assessment says during some days.
 *
 * @param writtenBy null where nobody is known to have written it
 */
record SectionFact(String section, String content, @Nullable PersonId writtenBy) {}
