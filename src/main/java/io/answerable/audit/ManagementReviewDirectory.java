package io.answerable.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When top management looked and will look at the whole, on any day; who may see it is for the caller to ask. */
public interface ManagementReviewDirectory {

    /** Every review known of that day, by key. */
    List<ManagementReviewView> all(LocalDate asOf);

    Map<ManagementReviewId, ManagementReviewView> byId(Collection<ManagementReviewId> reviews, LocalDate asOf);

    /** Reviews that ever were, by the key people know them by. */
    Map<String, ManagementReviewId> idsOf(Collection<String> keys);

    /** The last one that had been held by that day. */
    Optional<ManagementReviewView> lastHeld(LocalDate asOf);

    /** The first one that is still to be held. */
    Optional<ManagementReviewView> next(LocalDate asOf);
}
