package io.answerable.roles.raci.picture;

import io.answerable.kernel.Days;
import java.util.Collection;
import java.util.stream.Stream;

/** Counts how many things are true on the same day. */
public final class Coverage {

    private Coverage() {}

    /** The days that belong to at least so many of these. */
    public static Days atLeast(int count, Collection<Days> all) {
        var reached = Stream.generate(Days::never).limit(count + 1L).toArray(Days[]::new);
        reached[0] = Days.always();
        for (var days : all) {
            for (int i = count; i > 0; i--) {
                reached[i] = reached[i].or(reached[i - 1].and(days));
            }
        }
        return reached[count];
    }

    /** The days that belong to exactly one of these. */
    public static Days exactlyOne(Collection<Days> all) {
        return atLeast(1, all).butNot(atLeast(2, all));
    }
}
