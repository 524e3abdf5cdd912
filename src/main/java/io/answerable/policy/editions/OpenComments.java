package io.answerable.policy.editions;

import io.answerable.policy.PolicyId;
import java.time.LocalDate;

/** Tells how much of a consultation still needs an answer. */
public interface OpenComments {

    /** How many comments on the edition have no answer on that day. */
    int unanswered(PolicyId policy, int edition, LocalDate asOf);
}
