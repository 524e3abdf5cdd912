package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.scopes.Changing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a role out of use for the time being, for example while a complaint is looked into. Its holder keeps it, so that
 * nothing becomes vacant, but has none of its permissions and is not called; whoever deputises goes on acting.
 */
@Component
@Transactional
public class SuspendingRoles {

    private final RoleAssignments assignments;
    private final AssignmentActs acts;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    SuspendingRoles(
            RoleAssignments assignments, AssignmentActs acts, AssignmentHistory history, CurrentActor actor) {
        this.assignments = assignments;
        this.acts = acts;
        this.history = history;
        this.actor = actor;
    }

    /** Suspends it from today on; whoever may assign roles there may do so. */
    public Outcome<RoleAssignmentView> suspend(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        var today = actor.today();
        return acts.managing(id, expectedVersion, it -> Changing.unless(it.refusalToAct(today), () -> {
            it.suspend(today);
            assignments.suspend(id, today);
            assignments.update(it);
            history.suspended(it, today, acts.because(reason));
            return acts.view(id);
        }));
    }

    /** Lets the holder act again from today on. */
    public Outcome<RoleAssignmentView> resume(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        var today = actor.today();
        return acts.managing(id, expectedVersion, it -> Changing.unless(it.refusalToResume(today), () -> {
            it.resume(today);
            assignments.resume(id, today);
            assignments.update(it);
            history.resumed(it, today, acts.because(reason));
            return acts.view(id);
        }));
    }
}
