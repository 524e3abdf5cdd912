package io.answerable.risk;

import java.time.LocalDate;

/** What may be told of all concerns together: how many, and never by whom or about what (K-5). */
public interface ConcernDirectory {

    ConcernFigures between(LocalDate first, LocalDate last);
}
