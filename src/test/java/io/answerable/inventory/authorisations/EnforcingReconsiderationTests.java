package io.answerable.inventory.authorisations;

import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.Suspending;
import io.answerable.inventory.lifecycle.Stage;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** P2, step 7: what has to be granted anew and is not stops the system, once the day has passed. */
@AnswerableTest
@DisplayName("R-INV-14 R-INV-28 P2 What is not reconsidered in time is not used any longer")
class EnforcingReconsiderationTests {

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired AiSystemRegister register;

    @Autowired RecordingAuthorisations recording;

    @Autowired RecordingOrganisation organisations;

    @Autowired DoubtingChangedSystems doubting;

    @Autowired ActingAs actingAs;

    @Autowired AuthorisationDirectory directory;

    @Autowired ActingOnSystems systems;

    @Autowired Suspending suspending;

    @Autowired ProfileDirectory profiles;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired ApplicationEventPublisher publisher;

    private EnforcingReconsideration enforcing;
    private OrganisationId us;
    private LocalDate today;

    @BeforeEach
    void authorisedAndInUse() {
        enforcing = new EnforcingReconsideration(actingAs, directory, systems, suspending, profiles, actor);
        us = stage.founded(system("ai-01").in(LifecycleState.IN_USE).usedSince("2025-01-01").of(RiskCategory.MINIMAL),
                system("ai-02").in(LifecycleState.AUTHORISED).of(RiskCategory.MINIMAL));
        today = stage.today(us);
        var before = today.minusDays(200);
        record(granted("az-1", "ai-01", AuthorisationKind.SECURITY, before),
                granted("az-2", "ai-01", AuthorisationKind.USE, before),
                granted("az-3", "ai-02", AuthorisationKind.USE, before));
    }

    @Test
    void onTheLastGoodDayItIsStillUsed() {
        doubted("ai-01", today.minusDays(60));

        begins(today);

        assertThat(state("ai-01")).isEqualTo("IN_USE");
        assertThat(statuses("ai-01")).containsExactly("GRANTED", "GRANTED");
    }

    @Test
    void theDayAfterItIsSuspendedAndWhatWasAuthorisedIsVoid() {
        doubted("ai-01", today.minusDays(61));
        assertThat(statuses("ai-01")).containsExactly("EXPIRED", "EXPIRED");

        begins(today);

        assertThat(state("ai-01")).isEqualTo("SUSPENDED");
        assertThat(statuses("ai-01")).containsExactly("REVOKED", "REVOKED");
        stage.ask(us, "{ aiSystem(by: {key: \"ai-01\"}) { history { nodes { act actorKind reason } } } }")
                .path("aiSystem.history.nodes[0]")
                .matchesJson("{\"act\": \"SUSPENDED\", \"actorKind\": \"SYSTEM\", \"reason\":"
                        + " \"Its authorisation for SECURITY and USE was to be granted anew by a day that has passed.\"}");
    }

    @Test
    void whatIsNotUsedYetGoesBackToItsTests() {
        doubted("ai-02", today.minusDays(61));

        begins(today);

        assertThat(state("ai-02")).isEqualTo("TESTING");
    }

    @Test
    void hearingOfTheDayTwiceChangesNothingMore() {
        doubted("ai-01", today.minusDays(61));
        begins(today);
        var once = version("ai-01");

        begins(today);
        begins(today.minusDays(1));

        assertThat(version("ai-01")).isEqualTo(once);
    }

    @Test
    void aDayThatIsHeardOfLateSparesWhatWasGrantedInTheMeantime() {
        doubted("ai-01", today.minusDays(62));
        record(granted("az-4", "ai-01", AuthorisationKind.SECURITY, today),
                granted("az-5", "ai-01", AuthorisationKind.USE, today));

        begins(today.minusDays(1));

        assertThat(state("ai-01")).isEqualTo("IN_USE");
    }

    @Test
    void oneKindGrantedAnewIsNotEnough() {
        doubted("ai-01", today.minusDays(62));
        record(granted("az-5", "ai-01", AuthorisationKind.USE, today));

        begins(today);

        assertThat(state("ai-01")).isEqualTo("SUSPENDED");
    }

    @Test
    void whatHasExpiredByItsOwnEndIsNotStopped() {
        record(new AuthorisationFacts("az-1", "ai-01", AuthorisationKind.SECURITY, AuthorisationStatus.GRANTED, "p-021",
                null, today.minusDays(200), today.minusDays(1), null));

        begins(today);

        assertThat(state("ai-01")).isEqualTo("IN_USE");
    }

    @Test
    void anOrganisationMayDecideToBeToldOnly() {
        settings(Map.of("authorisation_not_reconsidered", "KEEP_IN_USE"));
        doubted("ai-01", today.minusDays(61));

        begins(today);

        assertThat(state("ai-01")).isEqualTo("IN_USE");
        assertThat(statuses("ai-01")).containsExactly("EXPIRED", "EXPIRED");
    }

    @Test
    void theDaysOfOthersStopNothingOfOurs() {
        doubted("ai-01", today.minusDays(61));
        var ours = us;
        us = stage.founded();
        begins(today);
        us = ours;

        assertThat(state("ai-01")).isEqualTo("IN_USE");
    }

    @Test
    void theListenerReallyHears() {
        doubted("ai-01", today.minusDays(61));

        acting(() -> transactions.executeWithoutResult(
                status -> publisher.publishEvent(new CalendarDay(us, today, actor.provenance()))));

        await().untilAsserted(() -> assertThat(state("ai-01")).isEqualTo("SUSPENDED"));
    }

    private void doubted(String system, LocalDate since) {
        var id = id(system);
        acting(() -> doubting.modified(id, since, since.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private void begins(LocalDate day) {
        acting(() -> transactions
                .executeWithoutResult(status -> enforcing.on(new CalendarDay(us, day, actor.provenance()))));
    }

    private void settings(Map<String, String> settings) {
        var profile = new OrganisationFacts.Profile("org-test", "Test Municipality", null, null, false, null, null,
                null, Map.of(), settings);
        callers.asEverybody(us, () -> organisations.record(
                new OrganisationFacts(Municipality.TODAY, profile, List.of(), List.of(), List.of(), List.of()),
                (section, rows) -> {
                }));
    }

    private String state(String system) {
        return stage.ask(us, "{ aiSystem(by: {key: \"" + system + "\"}) { state } }")
                .path("aiSystem.state")
                .entity(String.class)
                .get();
    }

    private int version(String system) {
        return stage.ask(us, "{ aiSystem(by: {key: \"" + system + "\"}) { version } }")
                .path("aiSystem.version")
                .entity(Integer.class)
                .get();
    }

    private List<String> statuses(String system) {
        return stage.ask(us, "{ aiSystem(by: {key: \"" + system + "\"}) { authorisations { status } } }")
                .path("aiSystem.authorisations[*].status")
                .entityList(String.class)
                .get();
    }

    private static AuthorisationFacts granted(String key, String system, AuthorisationKind kind, LocalDate on) {
        return new AuthorisationFacts(key, system, kind, AuthorisationStatus.GRANTED, "p-021", null, on,
                on.plusYears(1), null);
    }

    private void record(AuthorisationFacts... rows) {
        callers.asEverybody(us, () -> recording.record(List.of(rows), today, (section, count) -> {
        }));
    }

    private AiSystemId id(String key) {
        return callers.asEverybody(us, () -> requireNonNull(register.idsOf(List.of(key)).get(key)));
    }

    private void acting(Runnable work) {
        callers.asEverybody(us, () -> {
            work.run();
            return true;
        });
    }
}
