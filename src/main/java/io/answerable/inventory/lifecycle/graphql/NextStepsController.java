package io.answerable.inventory.lifecycle.graphql;

import io.answerable.graphql.Transition;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.lifecycle.NextSteps;
import io.answerable.inventory.lifecycle.Step;
import io.answerable.inventory.register.Visibility;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Which steps systems can take next, read for many at once; for whoever governs them. */
@Controller
class NextStepsController {

    private final NextSteps steps;
    private final Visibility visibility;

    NextStepsController(NextSteps steps, Visibility visibility) {
        this.steps = steps;
        this.visibility = visibility;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<Transition>> transitions(List<AiSystemView> systems) {
        var found = new HashMap<AiSystemView, List<Transition>>();
        steps.of(systems.stream().filter(visibility::showsGovernanceOf).toList())
                .forEach((system, next) -> found.put(system, next.stream()
                        .map(it -> new Transition(act(it.step()), it.step().target().name(), it.obstacles()))
                        .toList()));
        return found;
    }

    static String act(Step step) {
        return switch (step) {
            case START_SCOPING -> "startScoping";
            case START_PROCUREMENT -> "startProcurement";
            case START_DEVELOPMENT -> "startDevelopment";
            case CONFIGURE -> "configureSystem";
            case START_TESTING -> "startTesting";
            case REWORK -> "reworkSystem";
            case AUTHORISE -> "authoriseSystem";
            case GO_LIVE -> "goLive";
            case REVOKE -> "revokeAuthorisedState";
            case SUSPEND -> "suspendSystem";
            case RETEST -> "retestSystem";
            case RESUME -> "resumeSystem";
            case RETIRE -> "retireSystem";
            case REJECT -> "rejectSystem";
        };
    }
}
