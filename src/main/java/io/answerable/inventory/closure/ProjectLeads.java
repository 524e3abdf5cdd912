package io.answerable.inventory.closure;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows whose projects are led by somebody; as at the gates, those who know the roles judge it. */
@Component
class ProjectLeads {

    private static final String ACTIVE = "PROJECT_LEAD_ACTIVE";

    private final ObjectProvider<GateRequirement> judges;

    ProjectLeads(ObjectProvider<GateRequirement> judges) {
        this.judges = judges;
    }

    /** Those among these systems that have an active project lead. */
    Set<AiSystemId> active(Collection<AiSystemView> systems, LocalDate asOf) {
        var question = new GateQuestion(systems, Set.of(ACTIVE), asOf);
        return judges.stream()
                .filter(it -> it.requirements().contains(ACTIVE))
                .flatMap(it -> it.judge(question).stream())
                .filter(it -> it.requirement().equals(ACTIVE) && it.state() == RequirementState.MET)
                .map(Judgement::system)
                .collect(toSet());
    }
}
