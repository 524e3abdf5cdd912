package io.answerable.roles.raci.detections;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.roles.RolesApi;
import io.answerable.signals.SignalDirectory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is suspended from a role holds it, but does not act in it: nobody answers until somebody else does. */
class SuspendedHoldersTests extends RolesApi {

    @Autowired SignalDirectory signals;

    @Test
    @DisplayName("OWN-001, OWN-004 A system whose owners are suspended has none")
    void suspendedOwnersAreNone() {
        assertThat(flaws()).isEmpty();

        suspend("ra-8");
        suspend("ra-10");

        assertThat(flaws()).containsExactlyInAnyOrder("OWN-001 " + town.today, "OWN-004 " + town.today);
    }

    private void suspend(String assignment) {
        ask("mutation { suspendRoleAssignment(input: {%s}) { errors { code } } }".formatted(assignment(assignment)))
                .path("suspendRoleAssignment.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private List<String> flaws() {
        return callers.asEverybody(town.organisation, () -> signals.all(Set.of("OWN-001", "OWN-004"), town.today)
                .stream()
                .filter(it -> it.subject().reference().equals("ai-10"))
                .map(it -> it.code() + " " + it.since())
                .toList());
    }
}
