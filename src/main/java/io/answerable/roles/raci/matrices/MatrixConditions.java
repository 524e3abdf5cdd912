package io.answerable.roles.raci.matrices;

import io.answerable.graphql.StringFilter;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.scopes.Condition;
import java.util.Collection;
import java.util.List;

/** Which matrices a list shows; title and status are those of the edition that is shown. */
public final class MatrixConditions {

    private MatrixConditions() {}

    public static Condition key(StringFilter filter) {
        return Condition.text("m.key", filter);
    }

    public static Condition title(StringFilter filter) {
        return Condition.text("shown.title", filter);
    }

    public static Condition statusIn(Collection<MatrixStatus> statuses) {
        return Condition.among("shown.status", statuses.stream().map(Enum::name).toList());
    }

    /** Made for exactly this scope. */
    public static Condition madeFor(Scope scope) {
        var ofKind = Condition.compared("m.scope_kind = :%s", scope.kind().name());
        var target = scope.target();
        return target == null
                ? ofKind
                : Condition.allOf(List.of(ofKind, Condition.compared("m.scope_target = :%s", target)));
    }
}
