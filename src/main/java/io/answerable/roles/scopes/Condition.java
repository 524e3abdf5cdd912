package io.answerable.roles.scopes;

import io.answerable.graphql.StringFilter;
import io.answerable.kernel.NewId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list are meant, as a piece of SQL with its values; combines by and, or, not. Nothing that a caller gives
 * ever becomes SQL.
 *
 * @param sql may stand wherever a condition may
 */
public record Condition(String sql, Map<String, Object> values) {

    public static final Condition ALL = new Condition("true", Map.of());
    public static final Condition NONE = new Condition("false", Map.of());

    public Condition {
        values = Map.copyOf(values);
    }

    /** @param column never null in the database */
    public static Condition text(String column, StringFilter filter) {
        var conditions = new ArrayList<Condition>();
        given(filter.eq(), it -> compared(column + " = :%s", it), conditions);
        given(filter.in(), it -> among(column, it), conditions);
        given(filter.contains(), it -> compared("strpos(lower(" + column + "), lower(:%s)) > 0", it), conditions);
        given(filter.isNull(), it -> it ? NONE : ALL, conditions);
        return allOf(conditions);
    }

    public static Condition among(String column, Collection<String> values) {
        return compared(column + " = any(:%s)", values.toArray(String[]::new));
    }

    /** @param comparison with {@code %s} where the name of the value belongs */
    public static Condition compared(String comparison, Object value) {
        var name = "v" + NewId.next().toString().replace("-", "");
        return new Condition("(" + comparison.formatted(name) + ")", Map.of(name, value));
    }

    public static Condition allOf(Collection<Condition> conditions) {
        return joined(conditions, " and ", ALL);
    }

    public static Condition anyOf(Collection<Condition> conditions) {
        return joined(conditions, " or ", NONE);
    }

    public Condition not() {
        return new Condition("(not " + sql + ")", values);
    }

    private static <T> void given(@Nullable T value, Function<T, Condition> condition, List<Condition> conditions) {
        if (value != null) {
            conditions.add(condition.apply(value));
        }
    }

    private static Condition joined(Collection<Condition> conditions, String operator, Condition ofNone) {
        var values = new HashMap<String, Object>();
        conditions.forEach(it -> values.putAll(it.values));
        return conditions.stream()
                .map(Condition::sql)
                .reduce((one, other) -> one + operator + other)
                .map(it -> new Condition("(" + it + ")", values))
                .orElse(ofNone);
    }
}
