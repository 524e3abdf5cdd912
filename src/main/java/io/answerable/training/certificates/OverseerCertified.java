package io.answerable.training.certificates;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.training.certificates.HumanOversight.Oversight;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether somebody competent oversees a high-risk system (R-TRN-14). */
@Component
class OverseerCertified implements GateRequirement {

    static final String REQUIREMENT = "HUMAN_OVERSEER_CERTIFIED_IF_HIGH_RISK";

    private final HumanOversight oversight;

    OverseerCertified(HumanOversight oversight) {
        this.oversight = oversight;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(REQUIREMENT);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var known = oversight.bySystem();
        return question.systems()
                .stream()
                .map(it -> judged(it, known.getOrDefault(it.id(), Oversight.NONE), question.asOf()))
                .toList();
    }

    private static Judgement judged(AiSystemView system, Oversight oversight, LocalDate day) {
        if (!system.isHighRiskByLaw()) {
            return Judgement.notApplicable(system.id(), REQUIREMENT, "It is not high-risk.");
        }
        if (oversight.competent().contain(day)) {
            return Judgement.met(system.id(), REQUIREMENT, "An overseer holds a valid certificate for this system.",
                    new Evidence("CERTIFICATE", "CERT-OVERSIGHT for " + system.key(),
                            oversight.competent().since(day).orElse(null)));
        }
        return oversight.overseen().contain(day)
                ? Judgement.open(system.id(), REQUIREMENT, "No overseer holds a valid certificate for this system.",
                        "role.human-overseer")
                : Judgement.open(system.id(), REQUIREMENT, "Nobody is named to oversee it.", "role.business-owner");
    }
}
