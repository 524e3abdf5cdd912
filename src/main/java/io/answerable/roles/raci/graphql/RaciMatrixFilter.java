package io.answerable.roles.raci.graphql;

import io.answerable.graphql.StringFilter;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.roles.scopes.ScopeRef;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which matrices are meant; all given conditions must hold. */
record RaciMatrixFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable Status status,
        @Nullable ScopeRef scope, @Nullable List<RaciMatrixFilter> and, @Nullable List<RaciMatrixFilter> or,
        @Nullable RaciMatrixFilter not) {

    /** Compares the status. */
    record Status(@Nullable MatrixStatus eq, @Nullable List<MatrixStatus> in) {

        boolean keeps(MatrixStatus status) {
            return (eq == null || eq == status) && (in == null || in.contains(status));
        }
    }

    /** @param scopes finds the scope that is referred to; null where it is unknown */
    boolean keeps(RaciMatrixView matrix, Function<ScopeRef, @Nullable Scope> scopes) {
        return keeps(key, matrix.key()) && keeps(title, matrix.shown().title())
                && (status == null || status.keeps(matrix.shown().status()))
                && (scope == null || matrix.scope().equals(scopes.apply(scope)))
                && (and == null || and.stream().allMatch(it -> it.keeps(matrix, scopes)))
                && (or == null || or.stream().anyMatch(it -> it.keeps(matrix, scopes)))
                && (not == null || !not.keeps(matrix, scopes));
    }

    private static boolean keeps(@Nullable StringFilter filter, String value) {
        if (filter == null) {
            return true;
        }
        var eq = filter.eq();
        var in = filter.in();
        var contains = filter.contains();
        return (eq == null || eq.equals(value)) && (in == null || in.contains(value))
                && (contains == null || value.toLowerCase(Locale.ROOT).contains(contains.toLowerCase(Locale.ROOT)))
                && !Boolean.TRUE.equals(filter.isNull());
    }
}
