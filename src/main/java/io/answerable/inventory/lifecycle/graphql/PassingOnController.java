package io.answerable.inventory.lifecycle.graphql;

import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.closure.ClosingSafely;
import io.answerable.inventory.graphql.KnownThings;
import io.answerable.inventory.graphql.SystemPayload;
import io.answerable.inventory.handover.HandingOver;
import io.answerable.inventory.lifecycle.ResolvingSuspensions;
import io.answerable.kernel.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Resolves suspensions, hands systems over, and prepares their end. */
@Controller
class PassingOnController {

    private final ResolvingSuspensions resolving;
    private final HandingOver handingOver;
    private final ClosingSafely closing;
    private final KnownThings known;

    PassingOnController(ResolvingSuspensions resolving, HandingOver handingOver, ClosingSafely closing,
            KnownThings known) {
        this.resolving = resolving;
        this.handingOver = handingOver;
        this.closing = closing;
        this.known = known;
    }

    @MutationMapping
    SystemPayload resolveSuspensionCause(@Argument LifeCycleInputs.Resolve input) {
        return SystemPayload.of(asked(input).flatMap(it -> resolving.resolve(it, input.resolution())));
    }

    @MutationMapping
    SystemPayload offerHandover(@Argument LifeCycleInputs.Offer input) {
        return SystemPayload.of(asked(input).flatMap(it -> known.namedPerson(input.to(), "to")
                .flatMap(to -> handingOver.offer(it, to, input.checklist()))));
    }

    @MutationMapping
    SystemPayload acceptHandover(@Argument LifeCycleInputs.Take input) {
        return SystemPayload.of(asked(input).flatMap(handingOver::accept));
    }

    @MutationMapping
    SystemPayload refuseHandover(@Argument LifeCycleInputs.Take input) {
        return SystemPayload.of(asked(input).flatMap(handingOver::refuse));
    }

    @MutationMapping
    SystemPayload nameClosureOverseer(@Argument LifeCycleInputs.NameOverseer input) {
        return SystemPayload.of(asked(input).flatMap(it -> known.namedPerson(input.overseer(), "overseer")
                .flatMap(overseer -> closing.nameOverseer(it, overseer))));
    }

    @MutationMapping
    SystemPayload completeClosureItem(@Argument LifeCycleInputs.CompleteItem input) {
        return SystemPayload.of(known.changed(input.aiSystem())
                .flatMap(it -> closing.complete(ChangeOfSystem.adding(it, input.reason()), input.item(),
                        input.evidence())));
    }

    private Outcome<ChangeOfSystem> asked(LifeCycleInputs.Act input) {
        return known.changed(input.aiSystem())
                .map(it -> new ChangeOfSystem(it, input.expectedVersion(), input.reason()));
    }
}
