package io.answerable.policy.editions;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.StatementCounter;
import io.answerable.policy.PolicyApi;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicyFacts.Decision;
import io.answerable.policy.PolicyFigures;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.RecordingPolicies;
import io.answerable.policy.TellingPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What dossiers tell of policies can be told again as it was, and is read in a fixed number of statements. */
class TellingPoliciesTests extends PolicyApi {

    private static final String EVERYTHING = """
            { policies { nodes { key author { key } approvedBy { key } legalReviewedBy { key } audience { key }
                editions { number invited { key } author { key } audience { key } } comments { text unit { key } }
                exceptions { unit { key } } reviewTasks { cause } acknowledged { required } } } }""";

    private @Autowired RecordingPolicies recording;
    private @Autowired TellingPolicies telling;
    private @Autowired PolicyFigures figures;
    private @Autowired StatementCounter statements;

    @Test
    @DisplayName("What was imported is told again as it was")
    void whatWasImportedIsToldAgain() {
        var rows = List.of(
                new PolicyFacts("pol-01", "AI Policy", List.of("AI_POLICY"), 2, PolicyStatus.PUBLISHED, "p-007",
                        new Decision("p-021", day("2026-08-20")), new Decision("p-001", day("2026-09-01")),
                        day("2027-09-01"), List.of(), day("2026-10-31"), List.of("p-030", "p-053", "p-056"),
                        "TRN-AIMS-1", List.of(new PolicySection("Principles", "People first."))),
                new PolicyFacts("pol-03", "Data", List.of("DATA_GOVERNANCE", "ETHICS"), 1, PolicyStatus.PUBLISHED, null,
                        null, new Decision("p-012", null), null, List.of("ou-psa", "ou-fin"), null, List.of(), null,
                        List.of()),
                new PolicyFacts("pol-07", "Incidents", List.of(), 1, PolicyStatus.DRAFT, "p-007", null, null, null,
                        List.of(), null, List.of(), null, List.of()));

        record(rows);

        assertThat(told(today)).isEqualTo(rows);
        record(rows);
        assertThat(told(today)).as("once more").isEqualTo(rows);
    }

    @Test
    @DisplayName("R-POL-07 Of an imported policy those have acknowledged it whom it addresses and who are not outstanding")
    void whoeverIsNotOutstandingHasAcknowledged() {
        record(List.of(new PolicyFacts("pol-01", "AI Policy", List.of(), 1, PolicyStatus.PUBLISHED, null, null,
                new Decision("p-001", day("2026-09-01")), null, List.of("ou-psa"), today.minusDays(1),
                List.of("p-053"), null, List.of())));

        var counted = inTransaction(() -> figures.acknowledged(today)).values();

        assertThat(counted).containsExactly(new PolicyFigures.Acknowledged(3, 1, 1));
        assertThat(counted).allSatisfy(it -> assertThat(it.given()).isEqualTo(2));
    }

    @Test
    void onePolicyIsReadLikeMany() {
        record(List.of(policy("pol-01")));
        var few = read();
        record(List.of(policy("pol-01"), policy("pol-02"), policy("pol-03"), policy("pol-04")));

        assertThat(read()).isEqualTo(few).isLessThan(40);
    }

    private int read() {
        return statements.statementsOf(() -> ask(EVERYTHING)).size();
    }

    private static PolicyFacts policy(String key) {
        return new PolicyFacts(key, "Policy", List.of("ETHICS"), 1, PolicyStatus.PUBLISHED, "p-007",
                new Decision("p-021", day("2026-08-20")), new Decision("p-001", day("2026-09-01")), null,
                List.of("ou-psa"), day("2026-10-31"), List.of("p-053"), null, List.of());
    }

    private void record(List<PolicyFacts> rows) {
        var recorded = inTransaction(() -> recording.record(rows, today, (section, count) -> {
        }));
        assertThat(recorded.refusals()).isEmpty();
    }

    private List<PolicyFacts> told(LocalDate asOf) {
        return Objects.requireNonNull(inTransaction(() -> telling.told(asOf)));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
