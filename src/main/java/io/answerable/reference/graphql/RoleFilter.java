package io.answerable.reference.graphql;

import io.answerable.graphql.StringFilter;
import io.answerable.reference.HolderKind;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.RoleScope;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Chooses among the roles of the catalogue; all given conditions must hold. */
record RoleFilter(@Nullable StringFilter key, @Nullable StringFilter title, @Nullable StringFilter origin,
        @Nullable RoleScopeFilter scope, @Nullable HolderKindFilter holder, @Nullable Boolean mayBeAccountable,
        @Nullable List<RoleFilter> and, @Nullable List<RoleFilter> or, @Nullable RoleFilter not)
        implements
            Predicate<RoleDefinition> {

    @Override
    public boolean test(RoleDefinition role) {
        return any(key, List.of(role.key()))
                && any(title, List.of(role.title()))
                && any(origin, role.origin())
                && (scope == null || matches(scope.eq(), scope.in(), role.scope()))
                && (holder == null || matches(holder.eq(), holder.in(), role.holder()))
                && (mayBeAccountable == null || mayBeAccountable == role.mayBeAccountable())
                && (and == null || and.stream().allMatch(it -> it.test(role)))
                && (or == null || or.stream().anyMatch(it -> it.test(role)))
                && (not == null || !not.test(role));
    }

    private static boolean any(@Nullable StringFilter filter, List<String> values) {
        return filter == null || values.stream().anyMatch(it -> matches(filter, it));
    }

    private static boolean matches(StringFilter filter, String value) {
        var part = filter.contains();
        return matches(filter.eq(), filter.in(), value)
                && (part == null || value.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)))
                && !Boolean.TRUE.equals(filter.isNull());
    }

    private static <T> boolean matches(@Nullable T eq, @Nullable List<T> in, T value) {
        return (eq == null || eq.equals(value)) && (in == null || in.contains(value));
    }

    /** Compares for what a role is held. */
    record RoleScopeFilter(@Nullable RoleScope eq, @Nullable List<RoleScope> in) {}

    /** Compares who can hold a role. */
    record HolderKindFilter(@Nullable HolderKind eq, @Nullable List<HolderKind> in) {}
}
