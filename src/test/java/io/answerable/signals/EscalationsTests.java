package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Executives;
import io.answerable.signals.spi.ReportingLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Who receives a signal that climbs (R-ORG-23). */
class EscalationsTests {

    private static final PersonId OWNER = PersonId.of(NewId.next());
    private static final PersonId MANAGER = PersonId.of(NewId.next());
    private static final PersonId SPONSOR = PersonId.of(NewId.next());

    private final SignalView fresh = open("ai-1", 0);
    private final SignalView forTwoWeeks = open("ai-2", 13);
    private final SignalView forAMonth = open("ai-3", 29);
    private final SignalView forTwoMonths = open("ai-4", 59);

    @Test
    void climbsFromTheAccountablePersonToTheManagerToTheExecutive() {
        var escalations = escalations(OWNER, MANAGER, SPONSOR)
                .of(List.of(fresh, forTwoWeeks, forAMonth, forTwoMonths));

        assertThat(escalations).doesNotContainKey(fresh);
        assertThat(escalations.get(forTwoWeeks))
                .isEqualTo(new EscalationView(1, SampleSignals.TODAY, OWNER, SampleSignals.TODAY));
        assertThat(escalations.get(forAMonth))
                .isEqualTo(new EscalationView(2, SampleSignals.TODAY, MANAGER, SampleSignals.TODAY));
        assertThat(escalations.get(forTwoMonths))
                .isEqualTo(new EscalationView(3, SampleSignals.TODAY, SPONSOR, SampleSignals.TODAY));
    }

    @Test
    void theNextOneUpReceivesWhereALevelHasNobody() {
        assertThat(escalations(OWNER, null, SPONSOR).of(List.of(forAMonth)).get(forAMonth))
                .isEqualTo(new EscalationView(2, SampleSignals.TODAY, SPONSOR, SampleSignals.TODAY));
        assertThat(escalations(null, MANAGER, SPONSOR).of(List.of(forTwoWeeks)).get(forTwoWeeks))
                .isEqualTo(new EscalationView(1, SampleSignals.TODAY, SPONSOR, SampleSignals.TODAY));
        assertThat(escalations(OWNER, MANAGER, null).of(List.of(forTwoMonths)).get(forTwoMonths))
                .isEqualTo(new EscalationView(3, SampleSignals.TODAY, null, SampleSignals.TODAY));
    }

    private static SignalView open(String reference, int days) {
        return SampleSignals.signal("OWN-004", Severity.ERROR, SampleSignals.TODAY.minusDays(days), reference);
    }

    private static Escalations escalations(@Nullable PersonId owner, @Nullable PersonId manager,
            @Nullable PersonId sponsor) {
        Accountable accountable = (detections, day) -> owner == null
                ? Map.<Detection, PersonId>of()
                : detections.stream().collect(Collectors.toMap(it -> it, it -> owner));
        ReportingLine line = (people, day) -> managers(manager);
        Executives executives = (LocalDate day) -> Optional.ofNullable(sponsor);
        var beans = new StaticListableBeanFactory(Map.of("a", accountable, "l", line, "e", executives));
        return new Escalations(new SignalAccountability(beans.getBeanProvider(Accountable.class)),
                beans.getBeanProvider(ReportingLine.class), beans.getBeanProvider(Executives.class));
    }

    private static Map<PersonId, PersonId> managers(@Nullable PersonId manager) {
        var managers = new HashMap<PersonId, PersonId>();
        if (manager != null) {
            managers.put(OWNER, manager);
        }
        return managers;
    }
}
