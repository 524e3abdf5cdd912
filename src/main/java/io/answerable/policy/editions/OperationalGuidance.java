package io.answerable.policy.editions;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether those who use a system have a published guidance for it (R-INV-44). */
@Component
class OperationalGuidance implements GateRequirement {

    static final String REQUIREMENT = "OPERATIONAL_GUIDANCE_PUBLISHED";

    private static final String TOPIC = "OPERATIONAL_GUIDANCE";

    private final PolicyDirectory policies;

    OperationalGuidance(PolicyDirectory policies) {
        this.policies = policies;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(REQUIREMENT);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var published = policies.published(TOPIC, question.asOf());
        return question.systems().stream().map(it -> judged(it, published)).toList();
    }

    private static Judgement judged(AiSystemView system, List<PolicyView> published) {
        var units = Set.copyOf(system.usingUnits());
        return published.stream()
                .filter(it -> it.addressesAny(units))
                .findFirst()
                .map(it -> Judgement.met(system.id(), REQUIREMENT, it.title() + " addresses a unit that uses it.",
                        new Evidence("POLICY", it.key() + " " + it.title(), it.approvedOn())))
                .orElseGet(() -> Judgement.open(system.id(), REQUIREMENT,
                        "No published policy of this topic addresses a unit that uses it.", "role.lead-implementer"));
    }
}
