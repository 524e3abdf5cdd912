package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Tells to whom people report. Implemented by Organisation. */
public interface ReportingLine {

    /** The manager of each of these on that day; missing for whoever has none. */
    Map<PersonId, PersonId> managersOf(Collection<PersonId> people, LocalDate asOf);
}
