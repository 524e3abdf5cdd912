package io.answerable.roles.assignments;

import io.answerable.graphql.StringFilter;
import io.answerable.kernel.NewId;
import io.answerable.roles.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments a list shows, as a piece of SQL with its values; combines by and, or, not. Nothing that a caller
 * gives ever becomes SQL.
 */
public final class AssignmentCondition {

    private final String sql;
    private final Map<String, Object> values;

    private AssignmentCondition(String sql, Map<String, Object> values) {
        this.sql = sql;
        this.values = Map.copyOf(values);
    }

    public static AssignmentCondition all() {
        return new AssignmentCondition("true", Map.of());
    }

    public static AssignmentCondition key(StringFilter filter) {
        return text("key", filter);
    }

    public static AssignmentCondition role(StringFilter filter) {
        return text("role", filter);
    }

    public static AssignmentCondition holderIn(Collection<UUID> holders) {
        return among("holder", holders.toArray(UUID[]::new));
    }

    /** For these units and systems; the id of the organisation stands for the organisation as a whole. */
    public static AssignmentCondition scopeIn(Collection<UUID> targets) {
        return among("scope_target", targets.toArray(UUID[]::new));
    }

    public static AssignmentCondition stateIn(Collection<AssignmentState> states) {
        return among("state", states.stream().map(Enum::name).toArray(String[]::new));
    }

    public static AssignmentCondition scopeKindIn(Collection<Scope.Kind> kinds) {
        return among("scope_kind", kinds.stream().map(Enum::name).toArray(String[]::new));
    }

    public static AssignmentCondition lead(boolean lead) {
        return new AssignmentCondition(lead ? "lead" : "not lead", Map.of());
    }

    public static AssignmentCondition toConfirm(boolean asked) {
        return new AssignmentCondition("confirmation_due is " + (asked ? "not " : "") + "null", Map.of());
    }

    public static AssignmentCondition allOf(Collection<AssignmentCondition> conditions) {
        return joined(conditions, " and ", "true");
    }

    public static AssignmentCondition anyOf(Collection<AssignmentCondition> conditions) {
        return joined(conditions, " or ", "false");
    }

    public AssignmentCondition not() {
        return new AssignmentCondition("not (" + sql + ")", values);
    }

    String sql() {
        return "(" + sql + ")";
    }

    Map<String, Object> values() {
        return values;
    }

    private static AssignmentCondition text(String column, StringFilter filter) {
        var conditions = new ArrayList<AssignmentCondition>();
        given(filter.eq(), it -> compare(column + " = ", it), conditions);
        given(filter.in(), it -> among(column, it.toArray(String[]::new)), conditions);
        given(filter.contains(), it -> contains(column, it), conditions);
        given(filter.isNull(), it -> new AssignmentCondition(it ? "false" : "true", Map.of()), conditions);
        return allOf(conditions);
    }

    private static <T> void given(@Nullable T value, Function<T, AssignmentCondition> condition,
            List<AssignmentCondition> conditions) {
        if (value != null) {
            conditions.add(condition.apply(value));
        }
    }

    private static AssignmentCondition compare(String comparison, Object value) {
        var name = name();
        return new AssignmentCondition(comparison + ":" + name, Map.of(name, value));
    }

    private static AssignmentCondition contains(String column, String text) {
        var name = name();
        return new AssignmentCondition("strpos(lower(" + column + "), lower(:" + name + ")) > 0", Map.of(name, text));
    }

    private static AssignmentCondition among(String column, Object[] values) {
        var name = name();
        return new AssignmentCondition(column + " = any(:" + name + ")", Map.of(name, values));
    }

    private static AssignmentCondition joined(
            Collection<AssignmentCondition> conditions, String operator, String ofNone) {
        var values = new HashMap<String, Object>();
        conditions.forEach(it -> values.putAll(it.values));
        var sql = conditions.stream().map(AssignmentCondition::sql).reduce((a, b) -> a + operator + b).orElse(ofNone);
        return new AssignmentCondition(sql, values);
    }

    /** Names of values must differ within one statement. */
    private static String name() {
        return "v" + NewId.next().toString().replace("-", "");
    }
}
