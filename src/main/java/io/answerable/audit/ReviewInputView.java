package io.answerable.audit;

import org.jspecify.annotations.Nullable;

/**
 * One kind of input of a management review.
 *
 * @param told whether somebody has said that it is there or why it is not
 * @param summary what it says, where it is there
 * @param reason why it is absent, where it is
 */
public record ReviewInputView(ReviewInputKind kind, boolean present, boolean told, @Nullable String summary,
        @Nullable String reason) {}
