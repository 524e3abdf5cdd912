package io.answerable.roles.delegations.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.roles.delegations.DelegateRole;
import io.answerable.roles.delegations.Delegating;
import io.answerable.roles.delegations.DelegationPayload;
import io.answerable.roles.scopes.RoleReferences;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets deputies act. */
@Controller
class DelegatingController {

    private final Delegating delegating;
    private final RoleReferences references;
    private final CurrentActor actor;

    DelegatingController(Delegating delegating, RoleReferences references, CurrentActor actor) {
        this.delegating = delegating;
        this.references = references;
        this.actor = actor;
    }

    @MutationMapping
    DelegationPayload delegateRole(@Argument DelegationInputs.Delegate input) {
        var from = Objects.requireNonNullElseGet(input.from(), actor::today);
        return DelegationPayload.of(references.person(input.deputy(), "deputy")
                .map(it -> delegating.offer(new DelegateRole(input.id(), it, from, input.to(), input.mayDecide(),
                        input.reason())))
                .orElseGet(() -> Outcome.refused(NotFound.of("person", "deputy"))));
    }

    @MutationMapping
    DelegationPayload acceptDelegation(@Argument DelegationInputs.Change input) {
        return DelegationPayload.of(delegating.accept(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    DelegationPayload declineDelegation(@Argument DelegationInputs.Change input) {
        return DelegationPayload.of(delegating.decline(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    DelegationPayload endDelegation(@Argument DelegationInputs.Change input) {
        return DelegationPayload
                .of(delegating.end(input.id(), input.expectedVersion(), input.lastDay(), input.reason()));
    }
}
