package io.answerable.audit.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an audit programme says of itself. */
record ProgrammeFact(String title, LocalDate beginsOn, LocalDate endsOn, @Nullable String riskBasis) {}
