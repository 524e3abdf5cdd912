package io.answerable.risk.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.risk.DeadlineKind;
import io.answerable.risk.DeadlineMissed;
import io.answerable.risk.IncidentFacts;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.RiskApi;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Which deadlines of incidents are told to have been missed. */
@RecordApplicationEvents
class MissedDeadlineTests extends RiskApi {

    @Autowired TellingOfMissedDeadlines telling;

    @Autowired ApplicationEvents events;

    @Test
    @DisplayName("P8 A deadline that has passed is told once, in whichever order the days are")
    void eachIsToldOnce() {
        told(town.today, incident(deadline(DeadlineKind.CONTAIN, 2), deadline(DeadlineKind.INTERNAL_REPORT, 7)));

        for (var days : List.of(2, 8, 3, 9)) {
            begins(town.today.plusDays(days));
        }

        assertThat(missed()).containsExactlyInAnyOrder(tuple(DeadlineKind.CONTAIN, town.today.plusDays(2)),
                tuple(DeadlineKind.INTERNAL_REPORT, town.today.plusDays(7)));
    }

    @Test
    @DisplayName("P8 An import starts no process: what was missed when it was told is not told on, however old the dossier")
    void whatWasMissedWhenItWasToldStartsNothing() {
        told(town.today.minusDays(90), incident(deadline(DeadlineKind.INTERNAL_REPORT, -60),
                deadline(DeadlineKind.CONTAIN, 3)));

        begins(town.today);
        begins(town.today.plusDays(5));

        assertThat(missed()).containsExactly(tuple(DeadlineKind.CONTAIN, town.today.plusDays(3)));
    }

    private IncidentFacts incident(IncidentFacts.Deadline... deadlines) {
        return new IncidentFacts("inc-1", "Wrong answer", "ai-10", town.today.minusDays(80), IncidentSeverity.SERIOUS,
                IncidentState.TRIAGED, List.of(deadlines), null);
    }

    private IncidentFacts.Deadline deadline(DeadlineKind kind, int days) {
        return new IncidentFacts.Deadline(kind, town.today.plusDays(days), null);
    }

    private void begins(LocalDate day) {
        callers.asEverybody(town.organisation, () -> transactions.execute(status -> {
            telling.tell(day, actor.provenance());
            return day;
        }));
    }

    private List<Tuple> missed() {
        return events.stream(DeadlineMissed.class)
                .filter(it -> it.provenance().organisation().equals(town.organisation))
                .map(it -> tuple(it.kind(), it.due()))
                .toList();
    }
}
