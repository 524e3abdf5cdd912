package io.answerable.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What came of a request to change something: the changed thing, or every reason why nothing was changed.
 *
 * @param <T> the view of the changed thing
 */
public sealed interface Outcome<T> {

    /** The change was made. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed, for reasons that the caller can act upon. */
    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal... refusals) {
        return new Refused<>(List.of(refusals));
    }

    static <T> Outcome<T> refused(List<? extends Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    default <R> Outcome<R> map(Function<T, R> mapping) {
        return switch (this) {
            case Done<T>(var value) -> done(mapping.apply(value));
            case Refused<T>(var refusals) -> refused(refusals);
        };
    }

    /** The same outcome, each refusal in other words. */
    default Outcome<T> refusing(UnaryOperator<Refusal> other) {
        return switch (this) {
            case Done<T> it -> it;
            case Refused<T>(var refusals) -> refused(refusals.stream().map(other).toList());
        };
    }

    /** Goes on with a further step that may itself refuse. */
    default <R> Outcome<R> flatMap(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var refusals) -> refused(refusals);
        };
    }
}
