package io.answerable.reference;

import java.util.List;
import java.util.Optional;

/** The matrices an organisation can start from, and the letters their cells may carry. */
public interface RaciTemplates {

    Optional<RaciTemplate> template(String key);

    List<RaciTemplate> templates();

    /** Every accepted spelling of a cell, for example {@code R/A} and {@code A/R}. */
    List<String> spellings();

    /** Days between two reviews of a matrix, unless it says otherwise. */
    int reviewIntervalDays();

    /** What asks for a review out of turn, for example {@code AUDIT_CLOSED}. */
    List<String> reviewTriggers();
}
