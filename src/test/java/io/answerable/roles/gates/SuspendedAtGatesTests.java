package io.answerable.roles.gates;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.RequirementState;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.Judgement;
import io.answerable.roles.RolesApi;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspended role does not act, so it opens no gate. */
class SuspendedAtGatesTests extends RolesApi {

    private static final String REQUIREMENT = "BUSINESS_OWNER_ACTIVE";

    @Autowired RolesAtGates gates;

    @Test
    @DisplayName("R-INV-07 A business owner who is suspended is not active")
    void aSuspendedOwnerIsNotActive() {
        assertThat(states()).containsExactly(RequirementState.MET);

        ask("mutation { suspendRoleAssignment(input: {%s}) { errors { code } } }".formatted(assignment("ra-8")))
                .path("suspendRoleAssignment.errors")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(states()).containsExactly(RequirementState.OPEN);
    }

    private List<RequirementState> states() {
        return callers.asEverybody(town.organisation, () -> {
            var system = systems.all(town.today)
                    .stream()
                    .filter(it -> it.key().equals("ai-10"))
                    .toList();
            return gates.judge(new GateQuestion(system, Set.of(REQUIREMENT), town.today));
        }).stream().map(Judgement::state).toList();
    }
}
