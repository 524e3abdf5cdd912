package io.answerable.roles.assignments;

import io.answerable.graphql.StringFilter;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.Condition;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Which assignments a list shows; combines by and, or, not. */
public record AssignmentCondition(Condition where) {

    public static AssignmentCondition all() {
        return new AssignmentCondition(Condition.ALL);
    }

    public static AssignmentCondition key(StringFilter filter) {
        return new AssignmentCondition(Condition.text("key", filter));
    }

    public static AssignmentCondition role(StringFilter filter) {
        return new AssignmentCondition(Condition.text("role", filter));
    }

    public static AssignmentCondition holderIn(Collection<UUID> holders) {
        return among("holder", holders);
    }

    /** For these units and systems; the id of the organisation stands for the organisation as a whole. */
    public static AssignmentCondition scopeIn(Collection<UUID> targets) {
        return among("scope_target", targets);
    }

    public static AssignmentCondition stateIn(Collection<AssignmentState> states) {
        return new AssignmentCondition(Condition.among("state", states.stream().map(Enum::name).toList()));
    }

    public static AssignmentCondition scopeKindIn(Collection<Scope.Kind> kinds) {
        return new AssignmentCondition(Condition.among("scope_kind", kinds.stream().map(Enum::name).toList()));
    }

    public static AssignmentCondition lead(boolean lead) {
        return new AssignmentCondition(Condition.compared("lead = :%s", lead));
    }

    public static AssignmentCondition toConfirm(boolean asked) {
        return new AssignmentCondition(Condition.compared("(confirmation_due is not null) = :%s", asked));
    }

    public static AssignmentCondition allOf(Collection<AssignmentCondition> conditions) {
        return new AssignmentCondition(Condition.allOf(conditions.stream().map(AssignmentCondition::where).toList()));
    }

    public static AssignmentCondition anyOf(Collection<AssignmentCondition> conditions) {
        return new AssignmentCondition(Condition.anyOf(conditions.stream().map(AssignmentCondition::where).toList()));
    }

    public AssignmentCondition not() {
        return new AssignmentCondition(where.not());
    }

    String sql() {
        return where.sql();
    }

    Map<String, Object> values() {
        return where.values();
    }

    private static AssignmentCondition among(String column, Collection<UUID> ids) {
        return new AssignmentCondition(Condition.compared(column + " = any(:%s)", ids.toArray(UUID[]::new)));
    }
}
