package io.answerable.roles.assignments.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.roles.assignments.DelegateRole;
import io.answerable.roles.assignments.Delegating;
import io.answerable.roles.assignments.FillingVacancies;
import io.answerable.roles.assignments.HolderViews;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets deputies act, and vacancies be filled. */
@Controller
class DelegatingController {

    private final Delegating delegating;
    private final FillingVacancies filling;
    private final HolderViews holders;
    private final CurrentActor actor;

    DelegatingController(Delegating delegating, FillingVacancies filling, HolderViews holders, CurrentActor actor) {
        this.delegating = delegating;
        this.filling = filling;
        this.holders = holders;
        this.actor = actor;
    }

    @MutationMapping
    Payloads.Delegation delegateRole(@Argument Inputs.Delegate input) {
        var from = Objects.requireNonNullElseGet(input.from(), actor::today);
        return Payloads.Delegation.of(Ids.person(input.deputy(), holders, "deputy")
                .map(it -> delegating.offer(new DelegateRole(input.id(), it, from, input.to(), input.mayDecide(),
                        input.reason())))
                .orElseGet(() -> Outcome.refused(NotFound.of("person", "deputy"))));
    }

    @MutationMapping
    Payloads.Delegation acceptDelegation(@Argument Inputs.OfDelegation input) {
        return Payloads.Delegation.of(delegating.accept(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    Payloads.Delegation declineDelegation(@Argument Inputs.OfDelegation input) {
        return Payloads.Delegation.of(delegating.decline(input.id(), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    Payloads.Delegation endDelegation(@Argument Inputs.OfDelegation input) {
        return Payloads.Delegation
                .of(delegating.end(input.id(), input.expectedVersion(), input.lastDay(), input.reason()));
    }

    @MutationMapping
    Payloads.Proposal fillVacancy(@Argument Inputs.Fill input) {
        return Payloads.Proposal.of(Ids.holder(input.holder(), holders)
                .map(it -> filling.propose(input.id(), input.expectedVersion(), it, input.from(), input.to(),
                        input.reason()))
                .orElseGet(() -> Outcome.refused(NotFound.of("person or external party", "holder"))));
    }

    @MutationMapping
    Payloads.Delegation nameInterim(@Argument Inputs.Interim input) {
        return Payloads.Delegation.of(Ids.person(input.deputy(), holders, "deputy")
                .map(it -> filling.nameInterim(input.id(), input.expectedVersion(), it, input.from(), input.to(),
                        input.reason()))
                .orElseGet(() -> Outcome.refused(NotFound.of("person", "deputy"))));
    }

    @MutationMapping
    Payloads.Vacancy abolishVacancy(@Argument Inputs.Abolish input) {
        return Payloads.Vacancy.of(filling.abolish(input.id(), input.expectedVersion(), input.reason()));
    }
}
