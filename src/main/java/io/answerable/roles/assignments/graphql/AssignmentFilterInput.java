package io.answerable.roles.assignments.graphql;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.StringFilter;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentCondition;
import io.answerable.roles.assignments.AssignmentState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which assignments a client asks for. */
record AssignmentFilterInput(@Nullable StringFilter key, @Nullable StringFilter role, @Nullable IdFilter holder,
        @Nullable IdFilter unit, @Nullable IdFilter system, @Nullable KindFilter scopeKind,
        @Nullable StateFilter state, @Nullable Boolean lead, @Nullable Boolean toConfirm,
        @Nullable List<AssignmentFilterInput> and,
        @Nullable List<AssignmentFilterInput> or, @Nullable AssignmentFilterInput not) {

    /** Compares states. */
    record StateFilter(@Nullable AssignmentState eq, @Nullable List<AssignmentState> in) {}

    /** Compares kinds of scope. */
    record KindFilter(Scope.@Nullable Kind eq, @Nullable List<Scope.Kind> in) {}

    static AssignmentCondition conditionOf(@Nullable AssignmentFilterInput filter) {
        return filter == null ? AssignmentCondition.all() : filter.condition();
    }

    private AssignmentCondition condition() {
        var conditions = new ArrayList<AssignmentCondition>();
        given(key, AssignmentCondition::key, conditions);
        given(role, AssignmentCondition::role, conditions);
        given(holder, it -> ids(it, List.of("Person", "ExternalParty"), AssignmentCondition::holderIn, "holder"),
                conditions);
        given(unit, it -> scope(it, "Unit", Scope.Kind.UNIT, "unit"), conditions);
        given(system, it -> scope(it, "AiSystem", Scope.Kind.SYSTEM, "system"), conditions);
        given(scopeKind, it -> among(it.eq(), it.in(), AssignmentCondition::scopeKindIn), conditions);
        given(state, it -> among(it.eq(), it.in(), AssignmentCondition::stateIn), conditions);
        given(lead, AssignmentCondition::lead, conditions);
        given(toConfirm, AssignmentCondition::toConfirm, conditions);
        given(and, it -> AssignmentCondition.allOf(conditions(it)), conditions);
        given(or, it -> AssignmentCondition.anyOf(conditions(it)), conditions);
        given(not, it -> it.condition().not(), conditions);
        return AssignmentCondition.allOf(conditions);
    }

    private static List<AssignmentCondition> conditions(List<AssignmentFilterInput> filters) {
        return filters.stream().map(AssignmentFilterInput::condition).toList();
    }

    private static <T> void given(@Nullable T value, Function<T, AssignmentCondition> condition,
            Collection<AssignmentCondition> conditions) {
        if (value != null) {
            conditions.add(condition.apply(value));
        }
    }

    private static <T> AssignmentCondition among(
            @Nullable T eq, @Nullable List<T> in, Function<Collection<T>, AssignmentCondition> condition) {
        var conditions = new ArrayList<AssignmentCondition>();
        given(eq, it -> condition.apply(List.of(it)), conditions);
        given(in, condition::apply, conditions);
        return AssignmentCondition.allOf(conditions);
    }

    private static AssignmentCondition scope(IdFilter filter, String type, Scope.Kind kind, String field) {
        var ofKind = AssignmentCondition.scopeKindIn(List.of(kind));
        return ids(filter, List.of(type), it -> AssignmentCondition.scopeIn(it), ofKind, field);
    }

    /** Everybody has a holder: that there is none is never true. */
    private static AssignmentCondition ids(IdFilter filter, List<String> types,
            Function<Collection<UUID>, AssignmentCondition> condition, String field) {
        return ids(filter, types, condition, AssignmentCondition.all(), field);
    }

    private static AssignmentCondition ids(IdFilter filter, List<String> types,
            Function<Collection<UUID>, AssignmentCondition> condition, AssignmentCondition any, String field) {
        var conditions = new ArrayList<AssignmentCondition>();
        given(filter.eq(), it -> condition.apply(List.of(id(it, types, field))), conditions);
        given(filter.in(), all -> condition.apply(all.stream().map(it -> id(it, types, field)).toList()), conditions);
        given(filter.isNull(), it -> it ? any.not() : any, conditions);
        return AssignmentCondition.allOf(conditions);
    }

    private static UUID id(String text, List<String> types, String field) {
        var node = NodeId.parse(text, "filter", field);
        if (!types.contains(node.type())) {
            throw new InvalidInput("This is not the id of a " + String.join(" or ", types) + ".", "filter", field);
        }
        return node.id();
    }
}
