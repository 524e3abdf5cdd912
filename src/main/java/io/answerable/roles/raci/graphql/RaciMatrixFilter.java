package io.answerable.roles.raci.graphql;

import io.answerable.graphql.StringFilter;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.matrices.MatrixConditions;
import io.answerable.roles.scopes.Condition;
import io.answerable.roles.scopes.ScopeRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which matrices are meant; all given conditions must hold. */
record RaciMatrixFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable Status status,
        @Nullable ScopeFilter scope, @Nullable List<RaciMatrixFilter> and, @Nullable List<RaciMatrixFilter> or,
        @Nullable RaciMatrixFilter not) {

    /** Compares the status. */
    record Status(@Nullable MatrixStatus eq, @Nullable List<MatrixStatus> in) {

        private Condition condition() {
            return allOf(given(eq, it -> MatrixConditions.statusIn(List.of(it))),
                    given(in, MatrixConditions::statusIn));
        }
    }

    /** Compares the scope. */
    record ScopeFilter(@Nullable ScopeRef eq, @Nullable List<ScopeRef> in) {

        private Condition condition(Function<ScopeRef, Optional<Scope>> scopes) {
            return allOf(given(eq, it -> madeFor(it, scopes)),
                    given(in, refs -> Condition.anyOf(refs.stream().map(it -> madeFor(it, scopes)).toList())));
        }

        private static Condition madeFor(ScopeRef ref, Function<ScopeRef, Optional<Scope>> scopes) {
            return scopes.apply(ref).map(MatrixConditions::madeFor).orElse(Condition.NONE);
        }
    }

    /** @param scopes finds the scope that is referred to; empty where it is unknown */
    Condition condition(Function<ScopeRef, Optional<Scope>> scopes) {
        return allOf(given(key, MatrixConditions::key), given(title, MatrixConditions::title),
                given(status, Status::condition),
                given(scope, it -> it.condition(scopes)),
                given(and, it -> Condition.allOf(all(it, scopes))), given(or, it -> Condition.anyOf(all(it, scopes))),
                given(not, it -> it.condition(scopes).not()));
    }

    private static List<Condition> all(List<RaciMatrixFilter> filters, Function<ScopeRef, Optional<Scope>> scopes) {
        return filters.stream().map(it -> it.condition(scopes)).toList();
    }

    private static <T> @Nullable Condition given(@Nullable T value, Function<T, Condition> condition) {
        return value == null ? null : condition.apply(value);
    }

    private static Condition allOf(@Nullable Condition... conditions) {
        return Condition.allOf(Stream.of(conditions).filter(Objects::nonNull).map(Objects::requireNonNull).toList());
    }
}
