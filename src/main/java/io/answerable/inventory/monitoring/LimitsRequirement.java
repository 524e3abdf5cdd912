package io.answerable.inventory.monitoring;

import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether it is set what a system is watched for; a plan that is followed implies that (R-INV-33). */
@Component
@Transactional(readOnly = true)
class LimitsRequirement implements GateRequirement {

    private static final String SET = "MONITORING_REQUIREMENTS_SET";

    private final Monitoring monitoring;

    LimitsRequirement(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(SET);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        return monitoring.of(question.ids(), question.asOf()).values().stream().map(LimitsRequirement::judged).toList();
    }

    private static Judgement judged(MonitoringView it) {
        var plan = it.plan();
        if (!it.limits().isEmpty()) {
            var measures = String.join(", ", it.limits().stream().map(LimitFact::measure).toList());
            return Judgement.met(it.system(), SET, "Limits are set for " + measures + ".",
                    new Evidence("MONITORING_REQUIREMENTS", measures, null));
        }
        return plan == null
                ? Judgement.open(it.system(), SET, "No limits are set.", "role.project-lead")
                : Judgement.met(it.system(), SET, "A monitoring plan is followed.",
                        new Evidence("MONITORING_PLAN", "Monitoring plan", plan.doneOn()));
    }
}
