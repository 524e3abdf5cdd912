package io.answerable.facts;

import io.answerable.kernel.NewId;

/** Makes up keys for what nobody named: short enough to read out, too many to collide. */
public final class NewKeys {

    private static final int RADIX = 36;

    private NewKeys() {}

    public static String next(String prefix) {
        return prefix + "-" + Long.toUnsignedString(NewId.next().getLeastSignificantBits(), RADIX);
    }
}
