package io.answerable.inventory.lifecycle.graphql;

import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.graphql.KnownThings;
import io.answerable.inventory.graphql.SystemPayload;
import io.answerable.inventory.lifecycle.AdvancingSystems;
import io.answerable.inventory.lifecycle.Step;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes systems from state to state; one mutation is one business act. */
@Controller
class AdvancingController {

    private final AdvancingSystems advancing;
    private final KnownThings known;

    AdvancingController(AdvancingSystems advancing, KnownThings known) {
        this.advancing = advancing;
        this.known = known;
    }

    @MutationMapping
    SystemPayload startScoping(@Argument LifeCycleInputs.Take input) {
        return take(Step.START_SCOPING, input);
    }

    @MutationMapping
    SystemPayload startProcurement(@Argument LifeCycleInputs.Take input) {
        return take(Step.START_PROCUREMENT, input);
    }

    @MutationMapping
    SystemPayload startDevelopment(@Argument LifeCycleInputs.Take input) {
        return take(Step.START_DEVELOPMENT, input);
    }

    @MutationMapping
    SystemPayload configureSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.CONFIGURE, input);
    }

    @MutationMapping
    SystemPayload startTesting(@Argument LifeCycleInputs.Take input) {
        return take(Step.START_TESTING, input);
    }

    @MutationMapping
    SystemPayload reworkSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.REWORK, input);
    }

    @MutationMapping
    SystemPayload authoriseSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.AUTHORISE, input);
    }

    @MutationMapping
    SystemPayload goLive(@Argument LifeCycleInputs.Take input) {
        return take(Step.GO_LIVE, input);
    }

    @MutationMapping
    SystemPayload revokeAuthorisedState(@Argument LifeCycleInputs.Take input) {
        return take(Step.REVOKE, input);
    }

    @MutationMapping
    SystemPayload suspendSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.SUSPEND, input);
    }

    @MutationMapping
    SystemPayload retestSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.RETEST, input);
    }

    @MutationMapping
    SystemPayload resumeSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.RESUME, input);
    }

    @MutationMapping
    SystemPayload retireSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.RETIRE, input);
    }

    @MutationMapping
    SystemPayload rejectSystem(@Argument LifeCycleInputs.Take input) {
        return take(Step.REJECT, input);
    }

    private SystemPayload take(Step step, LifeCycleInputs.Take input) {
        return SystemPayload.of(known.changed(input.aiSystem())
                .flatMap(it -> advancing.take(step,
                        new ChangeOfSystem(it, input.expectedVersion(), input.reason()))));
    }
}
