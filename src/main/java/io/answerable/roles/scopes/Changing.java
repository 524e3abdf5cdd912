package io.answerable.roles.scopes;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.kernel.Refusal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What every change of something known has in common: it must exist, be as the caller read it, and allow the change. */
public final class Changing {

    private Changing() {}

    /**
     * Changes what was found if it still has the version that the caller has read.
     *
     * @param what what it is, in a word; also the field that named it
     */
    public static <A, T> Outcome<T> expected(Optional<A> found, ToIntFunction<A> version, int expectedVersion,
            String what, Function<A, Outcome<T>> change) {
        return found.map(it -> version.applyAsInt(it) == expectedVersion
                ? change.apply(it)
                : Outcome.<T>refused(VersionConflict.of(version.applyAsInt(it))))
                .orElseGet(() -> Outcome.refused(NotFound.of(what, what)));
    }

    /** Changes unless that is refused. */
    public static <T> Outcome<T> unless(Optional<Refusal> refusal, Supplier<T> change) {
        return refusal.map(it -> Outcome.<T>refused(it)).orElseGet(() -> Outcome.done(change.get()));
    }
}
