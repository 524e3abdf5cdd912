package io.answerable.roles.scopes;

import io.answerable.kernel.NewId;
import java.math.BigInteger;

/** Makes up keys for what nobody named: short enough to read out, too many to collide. */
public final class Keys {

    private static final int RADIX = 36;

    private Keys() {}

    public static String next(String prefix) {
        return prefix + "-" + new BigInteger(Long.toUnsignedString(NewId.next().getLeastSignificantBits()))
                .toString(RADIX);
    }
}
