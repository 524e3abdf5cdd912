package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Tells to whom people report. Implemented by Organisation. */
public interface ReportingLine {

    /** The nearest manager above each of these who works here on that day; missing for whoever has none. */
    Map<PersonId, PersonId> managersOf(Collection<PersonId> people, LocalDate asOf);

    /** Those of them who work here on that day. */
    Set<PersonId> presentAmong(Collection<PersonId> people, LocalDate asOf);
}
