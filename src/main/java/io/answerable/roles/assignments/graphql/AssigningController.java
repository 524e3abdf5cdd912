package io.answerable.roles.assignments.graphql;

import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.AssigningRoles;
import io.answerable.roles.assignments.DescribingJobs;
import io.answerable.roles.assignments.HolderViews;
import io.answerable.roles.assignments.ProposeAssignment;
import io.answerable.roles.assignments.Proposed;
import io.answerable.roles.scopes.Scopes;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people take, confirm and leave roles. */
@Controller
class AssigningController {

    private final AssigningRoles assigning;
    private final DescribingJobs jobs;
    private final RoleCatalogue catalogue;
    private final HolderViews holders;
    private final Scopes scopes;

    AssigningController(AssigningRoles assigning, DescribingJobs jobs, RoleCatalogue catalogue, HolderViews holders,
            Scopes scopes) {
        this.assigning = assigning;
        this.jobs = jobs;
        this.catalogue = catalogue;
        this.holders = holders;
        this.scopes = scopes;
    }

    @MutationMapping
    Payloads.Proposal proposeRoleAssignment(@Argument Inputs.Propose input) {
        return Payloads.Proposal.of(proposed(input));
    }

    private Outcome<Proposed> proposed(Inputs.Propose input) {
        var role = role(input.role());
        var holder = Ids.holder(input.holder(), holders);
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

    private static void unknown(Optional<?> found, String what, String field, ArrayList<Refusal> refusals) {
        if (found.isEmpty()) {
            refusals.add(NotFound.of(what, field));
        }
    }

    @MutationMapping
    Payloads.Assignment acceptRoleAssignment(@Argument Inputs.OfAssignment input) {
        return Payloads.Assignment.of(assigning.accept(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    Payloads.Assignment declineRoleAssignment(@Argument Inputs.OfAssignment input) {
        return Payloads.Assignment.of(assigning.decline(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    Payloads.Assignment confirmRoleAssignment(@Argument Inputs.OfAssignment input) {
        return Payloads.Assignment.of(assigning.confirm(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    Payloads.End endRoleAssignment(@Argument Inputs.End input) {
        return Payloads.End
                .of(assigning.end(input.id(), input.expectedVersion(), input.lastDay(), input.reason()));
    }

    @MutationMapping
    Payloads.Assignment setLead(@Argument Inputs.Lead input) {
        return Payloads.Assignment
                .of(assigning.setLead(input.id(), input.expectedVersion(), input.lead(), input.reason()));
    }

    @MutationMapping
    Payloads.JobDescription generateJobDescription(@Argument Inputs.Describe input) {
        return Payloads.JobDescription.of(role(input.role())
                .map(it -> jobs.generate(it.key(), input.reason()))
                .orElseGet(() -> Outcome.refused(NotFound.of("role", "role"))));
    }

    private Optional<RoleDefinition> role(Reference ref) {
        return ref.resolve("Role", key -> catalogue.role(key).map(RoleDefinition::id), "input", "role")
                .flatMap(id -> catalogue.roles().stream().filter(it -> it.id().equals(id)).findFirst());
    }
}
