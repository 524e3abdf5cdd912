package io.answerable.signals;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a signal has climbed (R-ORG-23).
 *
 * @param level 1: the accountable person; 2: their manager; 3: the executive sponsor or chief officer
 * @param since the day on which it reached that level
 * @param receiver who has to act; the next one up where a level has nobody; null when nobody is there at all
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record EscalationView(int level, LocalDate since, @Nullable PersonId receiver, LocalDate asOf) {}
