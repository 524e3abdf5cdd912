package io.answerable.audit.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.ActionState;
import io.answerable.audit.AuditApi;
import io.answerable.audit.AuditState;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingGrade;
import io.answerable.audit.FindingState;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Duties;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people have to do about audits, findings and actions, and what rests on them. */
class DutiesOfAuditTests extends AuditApi {

    private @Autowired List<Duties> duties;

    private @Autowired List<Commitments> commitments;

    @BeforeEach
    void anAuditWithFindings() {
        told(town.today, audit("au-1", AuditState.PLANNED, town.today.plusDays(3), List.of("ai-10"), "p-028"));
        told(town.today, finding("fn-1", FindingGrade.MINOR_NC, FindingState.OPEN, town.today.minusDays(1)));
        told(town.today, action("ca-1", "p-041", town.today.plusDays(5), ActionState.IN_PROGRESS),
                new CorrectiveActionFacts("ca-2", "fn-1", "Mend it", "p-041", town.today, ActionState.IMPLEMENTED,
                        town.today.minusDays(9), null, null, null),
                action("ca-3", "p-041", town.today, ActionState.CLOSED));
    }

    @Test
    @DisplayName("R-AUD-08 R-AUD-15 Owners carry out, somebody independent verifies, whoever answers for the system answers findings")
    void everybodyHasTheirDuties() {
        assertThat(of("p-041")).containsExactly("CORRECTIVE_ACTION ca-1 " + town.today.plusDays(5));
        assertThat(of("p-023")).containsExactly("AUDIT au-1 " + town.today.plusDays(3),
                "VERIFICATION ca-2 " + town.today.plusDays(51));
        assertThat(of("p-038")).containsExactly("FINDING_ANSWER fn-1 null");
        assertThat(of("p-032")).isEmpty();
    }

    @Test
    @DisplayName("R-AUD-15 What is disputed comes back to the auditor, and no longer to whoever is to answer")
    void disputesAreTheAuditors() {
        done(somebodyOf("p-041", Permission.MANAGE_IMPROVEMENT, "ai-10"), "disputeFinding",
                changing("finding", "fn-1", 1, "text: \"We do not agree\""), "finding { state }");

        assertThat(of("p-023")).contains("FINDING_ANSWER fn-1 null");
        assertThat(of("p-038")).isEmpty();
    }

    @Test
    @DisplayName("R-AUD-15 Whoever audits reads what was answered, until they have added something themselves")
    void answersAreTheAuditors() {
        done(somebodyOf("p-041", Permission.MANAGE_IMPROVEMENT, "ai-10"), "answerFinding",
                changing("finding", "fn-1", 1, "text: \"It is logged elsewhere\""), "finding { state }");
        assertThat(of("p-023")).contains("FINDING_ANSWER fn-1 null");

        done(auditor(), "addToFinding", changing("finding", "fn-1", 2, "text: \"Seen\""), "finding { state }");
        assertThat(of("p-023")).doesNotContain("FINDING_ANSWER fn-1 null");
    }

    private List<String> of(String person) {
        var id = town.person(person);
        return Objects.requireNonNull(inTown(() -> duties.stream()
                .flatMap(it -> it.dutiesOf(List.of(id), town.today).stream())
                .filter(it -> it.subject().type() != null
                        && Set.of("Audit", "Finding", "CorrectiveAction").contains(it.subject().type()))
                .map(it -> it.kind() + " " + it.subject().reference() + " " + it.due())
                .sorted()
                .toList()));
    }

    @Test
    @DisplayName("Q5 What rests on somebody: audits they lead or take part in, and actions that are not closed")
    void whatRestsOnPeople() {
        assertThat(resting("p-041")).containsExactly("CORRECTIVE_ACTION ca-1", "CORRECTIVE_ACTION ca-2");
        assertThat(resting("p-028")).containsExactly("AUDIT au-1");
        assertThat(resting("p-023")).containsExactly("AUDIT au-1");
    }

    private List<String> resting(String person) {
        var id = town.person(person);
        return Objects.requireNonNull(inTown(() -> commitments.stream()
                .flatMap(it -> it.commitmentsOf(List.of(id), town.today).stream())
                .filter(it -> Set.of(CommitmentKind.AUDIT, CommitmentKind.CORRECTIVE_ACTION).contains(it.kind()))
                .map(it -> it.kind() + " " + it.subject().reference())
                .sorted()
                .toList()));
    }
}
