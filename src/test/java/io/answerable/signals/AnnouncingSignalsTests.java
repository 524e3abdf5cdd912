package io.answerable.signals;

import static io.answerable.signals.SampleSignals.TODAY;
import static io.answerable.signals.SampleSignals.detection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.graphql.Paging;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.graphql.NodeLoader;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Snapshot;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.ledger.RecentChanges;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detector;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Signals with a detector that finds what the test wants: seen by whom, announced when. */
@AnswerableTest
class AnnouncingSignalsTests {

    @Autowired Callers callers;

    @Autowired ActingAs actingAs;

    @Autowired CurrentActor actor;

    @Autowired AnnouncedSignals announced;

    @Autowired Calendar calendar;

    @Autowired RecentChanges changes;

    @Autowired ObjectProvider<NodeLoader> types;

    @Autowired TransactionTemplate transactions;

    @Autowired Ledger ledger;

    private final List<GovernanceEvent> published = Collections.synchronizedList(new ArrayList<>());
    private final ApplicationEventPublisher events = event -> published.add((GovernanceEvent) event);
    private final SampleSignals sample = new SampleSignals(detection("RACI-004", "m-1/role.a"),
            detection("OWN-004", "ai-1"));
    private OrganisationId ours;
    private Detections detections;
    private AnnouncingSignals announcing;

    @BeforeEach
    void anOrganisation() {
        ours = callers.newOrganisation();
        var beans = new StaticListableBeanFactory(Map.of("sample", sample));
        detections = new Detections(beans.getBeanProvider(Detector.class), sample, (signals, day) -> Map.of(), actor);
        announcing = new AnnouncingSignals(actor, detections, announced, events);
    }

    @Test
    @DisplayName("R-RPT-10: a signal is announced once, and closes itself")
    void announcesOnceWhatIsWrongAndOnceThatItIsMended() {
        announce();
        announce();
        assertThat(published).extracting(it -> ((SignalRaised) it).code()).containsExactly("RACI-004", "OWN-004");

        published.clear();
        sample.clear();
        announce();
        announce();
        assertThat(published).extracting(it -> ((SignalResolved) it).code())
                .containsExactlyInAnyOrder("RACI-004", "OWN-004");
    }

    @Test
    void whatIsWrongAgainKeepsItsFirstDay() {
        announce();
        sample.clear();
        announce();
        published.clear();
        sample.find(detection("OWN-004", "ai-1", TODAY.plusDays(30), null, null));
        announce();

        assertThat(published).singleElement().isInstanceOfSatisfying(SignalRaised.class, it -> {
            assertThat(it.since()).isEqualTo(TODAY);
            assertThat(it.signal()).isEqualTo(SignalIdentity.of(ours, "OWN-004", "ai-1"));
        });
    }

    @Test
    void announcesOnceHoweverManyInstancesLookAtOnce() {
        try (var instances = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 12).forEach(it -> instances.execute(this::announce));
        }

        assertThat(published).hasSize(2);
    }

    @Test
    void oneOrganisationAnnouncesNothingForAnother() {
        announce();
        published.clear();

        callers.asEverybody(callers.newOrganisation(), () -> transactions.execute(status -> {
            announcing.announce();
            return true;
        }));

        assertThat(published).hasSize(2)
                .allSatisfy(it -> assertThat(it.provenance().organisation()).isNotEqualTo(ours));
    }

    @Test
    void aBurstOfChangesLeadsToOneEvaluation() {
        IntStream.range(0, 5).forEach(it -> somethingChanges());

        keeping(Clock.systemUTC()).evaluateDue();
        keeping(Clock.systemUTC()).evaluateDue();

        assertThat(sample.asked.stream().filter(it -> it.asOf().equals(today())).toList()).isNotEmpty();
        assertThat(published.stream().filter(it -> it.provenance().organisation().equals(ours))).hasSize(2);
        assertThat(due()).isFalse();
    }

    @Test
    void whateverChangesMakesTheSignalsDueAndWhatIsUndoneDoesNot() {
        keeping(Clock.systemUTC()).evaluateDue();
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            ledger.record(actor.provenance(), change());
            status.setRollbackOnly();
            return true;
        }));
        assertThat(due()).isFalse();

        somethingChanges();
        assertThat(due()).isTrue();
    }

    @Test
    void aNewDayMakesTheSignalsDue() {
        somethingChanges();
        keeping(Clock.systemUTC()).evaluateDue();

        assertThat(calendar.claim(ours, today())).isTrue();
        assertThat(due()).isFalse();
        assertThat(calendar.claim(ours, today().plusDays(1))).isTrue();
        assertThat(due()).isTrue();
    }

    @Test
    void whatDiesInBetweenIsDueStill() {
        somethingChanges();

        keeping(Clock.systemUTC(), new AnnouncingSignals(actor, detections, announced, event -> {
            throw new IllegalStateException("The process died");
        })).evaluateDue();
        assertThat(due()).isTrue();

        keeping(Clock.systemUTC()).evaluateDue();
        assertThat(published.stream().filter(it -> it.provenance().organisation().equals(ours))).hasSize(2);
        assertThat(due()).isFalse();
    }

    @Test
    void whatHappensDuringAnEvaluationStaysDue() {
        calendar.markDue(ours, 8);
        calendar.reached(ours, new Calendar.Evaluation(today(), 7));

        assertThat(due()).isTrue();
    }

    @Test
    void eachDayOfAnOrganisationBeginsOnce() {
        somethingChanges();
        var clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);

        try (var instances = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 8).forEach(it -> instances.execute(() -> keeping(clock).beginDays()));
        }

        assertThat(daysOf(ours)).containsExactly(today());
    }

    @Test
    void oneSeesWhatBelongsToOnesUnitsAndSystems() {
        var unit = NewId.next();
        var system = NewId.next();
        sample.clear();
        sample.find(detection("RACI-004", "m-1/role.a", TODAY, unit, null));
        sample.find(detection("OWN-004", "ai-1", TODAY, NewId.next(), system));
        sample.find(detection("OWN-004", "ai-2", TODAY, NewId.next(), NewId.next()));

        assertThat(seenWith(Reach.EVERYWHERE)).containsExactly("m-1/role.a", "ai-1", "ai-2");
        assertThat(seenWith(Reach.to(Set.of(unit), Set.of()))).containsExactly("m-1/role.a");
        assertThat(seenWith(Reach.to(Set.of(), Set.of(system)))).containsExactly("ai-1");
        assertThatThrownBy(() -> seenWith(Reach.NOWHERE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoAsksForAnAnnouncedSignalAsksForItsRuleAlone() {
        announce();
        sample.asked.clear();

        assertThat(soughtById("OWN-004", "ai-1")).containsExactly("ai-1");
        assertThat(sample.asked).singleElement().satisfies(it -> assertThat(it.codes()).containsExactly("OWN-004"));
    }

    @Test
    void aSignalIsFoundBeforeItIsAnnounced() {
        assertThat(soughtById("OWN-004", "ai-1")).containsExactly("ai-1");
        assertThat(soughtById("OWN-004", "ai-9")).isEmpty();
    }

    @Test
    void whatIsAskedSeveralTimesInTheSameWorkIsDetectedOnce() {
        sample.asked.clear();

        var found = callers.asEverybody(ours, () -> transactions.execute(status -> Snapshot.during(() -> List.of(
                detections.everywhere(Set.of("OWN-004"), TODAY), detections.everywhere(Set.of(), TODAY),
                detections.everywhere(Set.of("OWN-004"), TODAY)))));

        assertThat(found).extracting(List::size).containsExactly(1, 2, 1);
        assertThat(sample.asked).extracting(Concern::codes).containsExactly(Set.of("OWN-004"), Set.of("RACI-004"));
    }

    @Test
    void theAnswerToWhoIsAccountableContainsItsGapsWhoeverAsks() {
        var system = NewId.next();
        sample.clear();
        sample.find(detection("OWN-004", "ai-1", TODAY, NewId.next(), system));
        sample.find(detection("RACI-004", "m-1/role.a", TODAY, NewId.next(), system));
        var signals = new ComputedSignals(detections, new SeenSignals(actor));

        callers.asHolderOf(ours, () -> {
            assertThat(signals.gapsOf(Set.of(system), Set.of("OWN-004"), TODAY).get(system)).hasSize(1);
            assertThat(signals.ofSystems(Set.of(system), TODAY)).isEmpty();
            assertThat(signals.all(Set.of(), TODAY)).hasSize(2);
            return true;
        }, Permission.READ);
    }

    @Test
    void theSameCauseNeverGivesTwoSignals() {
        sample.clear();
        sample.find(detection("OWN-004", "ai-1", TODAY, null, null));
        sample.find(detection("OWN-004", "ai-1", TODAY.minusDays(2), null, null));

        assertThat(callers.asEverybody(ours, () -> detections.everywhere(Set.of(), TODAY))).singleElement()
                .satisfies(it -> {
                    assertThat(it.since()).isEqualTo(TODAY.minusDays(2));
                    assertThat(it.name()).isEqualTo("NAME_OF_OWN-004");
                    assertThat(it.severity()).isEqualTo(Severity.ERROR);
                });
    }

    private List<String> seenWith(Reach reach) {
        var feed = new SignalFeed(detections, new SeenSignals(actor), announced, actor);
        return callers.as(new Actor(ours, ActorRef.client("test"), Map.of(Permission.READ_GOVERNANCE, reach)),
                () -> feed.page(TODAY, SignalFilter.NONE, List.of(), Paging.first(10))
                        .getNodes()
                        .stream()
                        .map(it -> it.subject().reference())
                        .toList());
    }

    private List<String> soughtById(String code, String reference) {
        var feed = new SignalFeed(detections, new SeenSignals(actor), announced, actor);
        return callers.asEverybody(ours, () -> transactions.execute(status -> feed
                .byId(List.of(SignalIdentity.of(ours, code, reference)))
                .values()
                .stream()
                .map(it -> it.subject().reference())
                .toList()));
    }

    private void announce() {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            announcing.announce();
            return true;
        }));
    }

    private KeepingTheCalendar keeping(Clock clock) {
        return keeping(clock, announcing);
    }

    private KeepingTheCalendar keeping(Clock clock, AnnouncingSignals announcing) {
        var rules = new ConcernedRules(
                new StaticListableBeanFactory(Map.of("sample", sample)).getBeanProvider(Detector.class), types);
        var evaluating = new EvaluatingChanges(actor, calendar, changes, rules, announcing);
        return new KeepingTheCalendar(calendar, evaluating, actingAs, actor, transactions, events, clock);
    }

    private LocalDate today() {
        return callers.asEverybody(ours, () -> transactions.execute(status -> actor.today()));
    }

    private boolean due() {
        return calendar.due().contains(ours);
    }

    private List<LocalDate> daysOf(OrganisationId organisation) {
        return published.stream()
                .filter(it -> it instanceof CalendarDay)
                .map(it -> (CalendarDay) it)
                .filter(it -> it.organisation().equals(organisation))
                .map(CalendarDay::date)
                .toList();
    }

    private void somethingChanges() {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            ledger.record(actor.provenance(), change());
            return true;
        }));
    }

    private static Fact change() {
        return Fact.of("AiSystem", NewId.next(), "ai-1", "CHANGED");
    }
}
