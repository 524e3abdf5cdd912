package io.answerable.audit;

import io.answerable.reference.Framework;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How practice was held against the standard, the law and other frameworks, on any day; who may see it is for the caller to ask. */
public interface GapAssessmentDirectory {

    /** Every gap assessment known of that day, by key. */
    List<GapAssessmentView> all(LocalDate asOf);

    Map<GapAssessmentId, GapAssessmentView> byId(Collection<GapAssessmentId> assessments, LocalDate asOf);

    /** Gap assessments that ever were, by the key people know them by. */
    Map<String, GapAssessmentId> idsOf(Collection<String> keys);

    /** The last one that was completed by that day. */
    Optional<GapAssessmentView> lastCompleted(Framework framework, LocalDate asOf);

    /** The last one of each framework that was completed by that day. */
    List<GapAssessmentView> lastCompleted(LocalDate asOf);
}
