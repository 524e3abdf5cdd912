package io.answerable.risk.register.graphql;

import io.answerable.graphql.Transition;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.NextActsOfRisks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Which acts can follow upon the states of risks, read for many at once. */
@Controller
class RiskActsController {

    private final NextActsOfRisks acts;

    RiskActsController(NextActsOfRisks acts) {
        this.acts = acts;
    }

    @BatchMapping(typeName = "Risk")
    Map<RiskView, List<Transition>> transitions(List<RiskView> risks) {
        var found = new HashMap<RiskView, List<Transition>>();
        acts.of(risks)
                .forEach((risk, next) -> found.put(risk, next.stream()
                        .map(it -> new Transition(mutation(it.act()), it.target().name(), it.obstacles()))
                        .toList()));
        return found;
    }

    private static String mutation(NextActsOfRisks.Act act) {
        return switch (act) {
            case EVALUATE -> "evaluateRisk";
            case PLAN_TREATMENT -> "planTreatment";
            case RECORD_TREATMENT -> "recordTreatment";
            case MONITOR -> "monitorRisk";
            case ACCEPT -> "acceptRisk";
            case WITHDRAW_ACCEPTANCE -> "withdrawRiskAcceptance";
            case CLOSE -> "closeRisk";
            case REOPEN -> "reopenRisk";
        };
    }
}
