package io.answerable.inventory.handover;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether the product manager has taken the system over (R-INV-35). */
@Component
class AcceptedHandover implements GateRequirement {

    private static final String REQUIREMENT = "HANDOVER_ACCEPTED";

    private final HandoverDirectory handovers;

    AcceptedHandover(HandoverDirectory handovers) {
        this.handovers = handovers;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(REQUIREMENT);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var known = handovers.of(question.ids(), question.asOf());
        return question.ids().stream().map(it -> judged(it, Optional.ofNullable(known.get(it)))).toList();
    }

    private static Judgement judged(AiSystemId system, Optional<HandoverView> handover) {
        return switch (handover.map(HandoverView::status).orElse(HandoverStatus.REFUSED)) {
            case ACCEPTED -> Judgement.met(system, REQUIREMENT, "The product manager has taken it over.",
                    new Evidence("HANDOVER", "Accepted handover",
                            handover.map(HandoverView::decidedOn).orElse(null)));
            case OFFERED -> Judgement.open(system, REQUIREMENT, "The handover is offered but not accepted.",
                    "role.product-manager");
            case REFUSED -> Judgement.open(system, REQUIREMENT, handover.isPresent()
                    ? "The product manager has refused the handover."
                    : "No handover is offered.", "role.project-lead");
        };
    }
}
