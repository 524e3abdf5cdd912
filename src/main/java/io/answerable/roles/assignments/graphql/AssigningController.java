package io.answerable.roles.assignments.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal;
import io.answerable.roles.assignments.AssigningRoles;
import io.answerable.roles.assignments.ProposalPayload;
import io.answerable.roles.assignments.ProposeAssignment;
import io.answerable.roles.assignments.Proposed;
import io.answerable.roles.assignments.SuspendingRoles;
import io.answerable.roles.scopes.RoleReferences;
import io.answerable.roles.scopes.Scopes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people take and confirm roles. */
@Controller
class AssigningController {

    private final AssigningRoles assigning;
    private final SuspendingRoles suspending;
    private final RoleReferences references;
    private final Scopes scopes;

    AssigningController(AssigningRoles assigning, SuspendingRoles suspending, RoleReferences references,
            Scopes scopes) {
        this.assigning = assigning;
        this.suspending = suspending;
        this.references = references;
        this.scopes = scopes;
    }

    @MutationMapping
    ProposalPayload proposeRoleAssignment(@Argument AssignmentInputs.Propose input) {
        return ProposalPayload.of(proposed(input));
    }

    private Outcome<Proposed> proposed(AssignmentInputs.Propose input) {
        var role = references.role(input.role());
        var holder = references.holder(input.holder());
        var scope = scopes.resolve(input.scope(), "input", "scope");
        if (role.isEmpty() || holder.isEmpty() || scope.isEmpty()) {
            var unknown = new ArrayList<Refusal>();
            unknown(role, "role", "role", unknown);
            unknown(holder, "person or external party", "holder", unknown);
            unknown(scope, "unit or AI system", "scope", unknown);
            return Outcome.refused(unknown);
        }
        return assigning.propose(new ProposeAssignment(role.get().key(), holder.get(), scope.get(), input.key(),
                input.from(), input.to(), input.lead(), input.reason()));
    }

    private static void unknown(Optional<?> found, String what, String field, List<Refusal> refusals) {
        if (found.isEmpty()) {
            refusals.add(NotFound.of(what, field));
        }
    }

    @MutationMapping
    AssignmentPayload acceptRoleAssignment(@Argument AssignmentInputs.Change input) {
        return AssignmentPayload.of(assigning.accept(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    AssignmentPayload declineRoleAssignment(@Argument AssignmentInputs.Change input) {
        return AssignmentPayload.of(assigning.decline(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    AssignmentPayload confirmRoleAssignment(@Argument AssignmentInputs.Change input) {
        return AssignmentPayload.of(assigning.confirm(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    AssignmentPayload suspendRoleAssignment(@Argument AssignmentInputs.Change input) {
        return AssignmentPayload.of(suspending.suspend(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    AssignmentPayload resumeRoleAssignment(@Argument AssignmentInputs.Change input) {
        return AssignmentPayload.of(suspending.resume(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    AssignmentPayload setLead(@Argument AssignmentInputs.Change input) {
        return AssignmentPayload.of(assigning.setLead(input.id(), input.expectedVersion(),
                Boolean.TRUE.equals(input.lead()), input.reason()));
    }
}
