package io.answerable.roles.assignments;

import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal;
import io.answerable.reference.HolderKind;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import java.util.List;
import java.util.Optional;

/** Says whether a role is held for such a scope at all (R-ROL-01). */
public final class ScopeFit {

    private ScopeFit() {}

    public static Optional<Refusal> refusal(RoleDefinition role, Scope scope) {
        return fits(role, scope)
                ? Optional.empty()
                : Optional.of(new RuleViolated(role.title() + " is not held for this kind of scope.", List.of("scope"),
                        "R-ROL-01", "Choose a scope of the kind " + role.scope() + "."));
    }

    private static boolean fits(RoleDefinition role, Scope scope) {
        return switch (role.scope()) {
            case ORG -> scope.kind() == Scope.Kind.ORGANISATION;
            case UNIT -> scope.kind() == Scope.Kind.UNIT;
            case SYSTEM, PROJECT -> scope.kind() == Scope.Kind.SYSTEM
                    || role.holder() == HolderKind.TEAM && scope.kind() == Scope.Kind.ORGANISATION;
            case EXTERNAL -> true;
            case BODY -> false;
        };
    }
}
