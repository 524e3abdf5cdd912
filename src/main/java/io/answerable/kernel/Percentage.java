package io.answerable.kernel;

import org.jspecify.annotations.Nullable;

/** A share as people read it: in percent, to one tenth. */
public final class Percentage {

    private static final double PER_MILLE = 1000.0;
    private static final double TENTHS = 10.0;

    private Percentage() {}

    /** How much of the whole the part is; null where there is no whole. */
    public static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : Math.round(PER_MILLE * part / whole) / TENTHS;
    }
}
