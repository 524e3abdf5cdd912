package io.answerable.inventory.closure;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows whether somebody leads the project of a system; as at the gates, those who know the roles judge it. */
@Component
class ProjectLeads {

    private static final String ACTIVE = "PROJECT_LEAD_ACTIVE";

    private final ObjectProvider<GateRequirement> judges;

    ProjectLeads(ObjectProvider<GateRequirement> judges) {
        this.judges = judges;
    }

    boolean isActive(AiSystemView system) {
        var question = new GateQuestion(List.of(system), Set.of(ACTIVE), system.asOf());
        return judges.stream()
                .filter(it -> it.requirements().contains(ACTIVE))
                .flatMap(it -> it.judge(question).stream())
                .anyMatch(it -> it.requirement().equals(ACTIVE) && it.state() == RequirementState.MET);
    }
}
