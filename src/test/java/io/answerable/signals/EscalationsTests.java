package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Executives;
import io.answerable.signals.spi.ReportingLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
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

    @Test
    @DisplayName("R-ORG-23 R-AUD-09 Whoever has left receives nothing; their manager does from the first level on")
    void whoeverHasLeftReceivesNothing() {
        var escalations = escalations(OWNER, MANAGER, SPONSOR, false).of(List.of(forTwoWeeks, forAMonth));

        assertThat(escalations.values()).hasSize(2).extracting(EscalationView::receiver).containsOnly(MANAGER);
    }

    private static Escalations escalations(@Nullable PersonId owner, @Nullable PersonId manager,
            @Nullable PersonId sponsor) {
        return escalations(owner, manager, sponsor, true);
    }

    private static Escalations escalations(@Nullable PersonId owner, @Nullable PersonId manager,
            @Nullable PersonId sponsor, boolean present) {
        Accountable accountable = (detections, day) -> owner == null
                ? Map.<Detection, PersonId>of()
                : detections.stream().collect(Collectors.toMap(it -> it, it -> owner));
        var line = new ReportingLine() {

            @Override
            public Map<PersonId, PersonId> managersOf(Collection<PersonId> people, LocalDate asOf) {
                return managers(manager);
            }

            @Override
            public Set<PersonId> presentAmong(Collection<PersonId> people, LocalDate asOf) {
                return present ? Set.copyOf(people) : Set.of();
            }
        };
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
