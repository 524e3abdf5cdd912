package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.scopes.Changing;
import io.answerable.roles.scopes.ScopeReach;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every change of a known assignment has in common: who may make it, and what is shown of it afterwards. */
@Component
class AssignmentActs {

    private final RoleAssignments assignments;
    private final AssignmentDirectory directory;
    private final ScopeReach reach;
    private final CurrentActor actor;

    AssignmentActs(
            RoleAssignments assignments, AssignmentDirectory directory, ScopeReach reach, CurrentActor actor) {
        this.assignments = assignments;
        this.directory = directory;
        this.reach = reach;
        this.actor = actor;
    }

    /** What the holder may do, or somebody who may assign roles there. */
    <T> Outcome<T> changing(RoleAssignmentId id, int expectedVersion, String act,
            Function<RoleAssignment, Outcome<T>> change) {
        return found(id, expectedVersion,
                it -> reach.covers(it.holder().asPerson().orElse(null), Permission.MANAGE_ROLES, it.scope())
                        ? change.apply(it)
                        : Outcome.refused(NotPermitted.to(act)));
    }

    /** What only somebody may do who may assign roles there. */
    <T> Outcome<T> managing(
            RoleAssignmentId id, int expectedVersion, Function<RoleAssignment, Outcome<T>> change) {
        return found(id, expectedVersion, it -> reach.covers(Permission.MANAGE_ROLES, it.scope())
                ? change.apply(it)
                : Outcome.refused(NotPermitted.to("manage roles there")));
    }

    RoleAssignmentView view(RoleAssignmentId id) {
        return directory.changed(id, actor.today());
    }

    Provenance because(@Nullable String reason) {
        return actor.provenance().because(reason);
    }

    private <T> Outcome<T> found(
            RoleAssignmentId id, int expectedVersion, Function<RoleAssignment, Outcome<T>> permitted) {
        return Changing.expected(assignments.find(id), RoleAssignment::version, expectedVersion, "assignment",
                permitted);
    }
}
