package io.answerable.policy.editions;

import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import java.time.LocalDate;
import java.util.Set;

/** Tells how much of a consultation still needs an answer. */
public interface OpenComments {

    /** How many comments on the edition have no answer on that day. */
    int unanswered(PolicyId policy, int edition, LocalDate asOf);

    /** The units that have said something in this round of its consultation. */
    Set<UnitId> spoken(PolicyId policy, int edition, int round, LocalDate asOf);
}
