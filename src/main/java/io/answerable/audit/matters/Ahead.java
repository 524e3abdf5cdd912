package io.answerable.audit.matters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the future out of what is shown as of a day: facts that a dossier brought hold since ever, with the days on which things
 * came about in them.
 */
public final class Ahead {

    private Ahead() {}

    /** Whether that day is known and had not come. */
    public static boolean of(LocalDate asOf, @Nullable LocalDate day) {
        return day != null && day.isAfter(asOf);
    }
}
