package io.answerable.inventory.lifecycle;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.spi.Standing;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SubstantialModificationRecorded;
import io.answerable.inventory.authorisations.DoubtingChangedSystems;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** V-5, P2: whoever authorised a system has to say so anew when it has become another one. */
@AnswerableTest
@RecordApplicationEvents
class FollowingClassificationsTests {

    @Autowired Stage stage;

    @Autowired Callers callers;

    @Autowired AiSystemRegister register;

    @Autowired RecordingAuthorisations recording;

    @Autowired DoubtingChangedSystems doubting;

    @Autowired ApplicationEvents events;

    private OrganisationId us;

    @BeforeEach
    void found() {
        us = stage.founded();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"UNCLASSIFIED, HIGH_RISK_ANNEX_III, true", "UNCLASSIFIED, PROHIBITED, true",
            "UNCLASSIFIED, MINIMAL, false", "MINIMAL, HIGH_RISK_ANNEX_III, true", "MINIMAL, TRANSPARENCY, true",
            "HIGH_RISK_ANNEX_III, HIGH_RISK_ANNEX_I, false", "HIGH_RISK_ANNEX_III, MINIMAL, false",
            "ANNEX_III_NOT_HIGH_RISK, HIGH_RISK_ANNEX_III, true"})
    @DisplayName("R-INV-14 the act puts in doubt just what the preview has announced")
    void theActDoesWhatThePreviewSays(RiskCategory before, RiskCategory now, boolean doubted) {
        authorised(before);

        assertThat(preview(now)).containsExactlyElementsOf(doubted ? List.of("SECURITY az-1", "USE az-2") : List.of());
        acting(() -> doubting.reclassified(ai01(), before, now, today(), Instant.now()));

        assertThat(reconsidered()).containsExactlyElementsOf(doubted
                ? List.of("az-1 " + today().plusDays(60), "az-2 " + today().plusDays(60))
                : List.of());
    }

    @Test
    @DisplayName("V-5 a first classification as high-risk puts in doubt what was authorised before")
    void aFirstClassificationIsHeard() {
        authorised(RiskCategory.UNCLASSIFIED);

        callers.asEverybody(us, () -> stage.executed("""
                mutation { classifySystem(input: {aiSystem: {key: "ai-01"}, category: HIGH_RISK_ANNEX_III,
                    points: ["5(a)"], operatorRoles: [DEPLOYER], rationale: "It scores"}) {
                    errors { message } } }"""));
        callers.as(legalSide(), () -> stage.executed("""
                mutation { finaliseClassification(input: {aiSystem: {key: "ai-01"}, expectedVersion: 1}) {
                    errors { message } } }""")).path("finaliseClassification.errors").matchesJsonStrictly("[]");

        await().untilAsserted(() -> assertThat(reconsidered()).hasSize(2));
    }

    private Actor legalSide() {
        var everything = Actor.acting(us, ActorRef.client("legal"));
        return new Actor(us, everything.ref(), everything.grants(), Set.of(
                new Standing.Held("role.compliance-legal", null, null)));
    }

    @Test
    @DisplayName("V-5 late news of a classification spare what was granted since, and what was granted later that day")
    void whatWasGrantedAfterTheChangeIsNotInDoubt() {
        authorised(RiskCategory.MINIMAL);
        var before = Instant.now().minus(Duration.ofHours(1));
        record(granted("az-3", AuthorisationKind.USE, today()));

        acting(() -> doubting.modified(ai01(), today(), before));
        assertThat(reconsidered()).extracting(it -> it.substring(0, 4)).containsExactly("az-1", "az-2");

        record(granted("az-4", AuthorisationKind.USE, today().minusDays(3)));
        acting(() -> doubting.modified(ai01(), today().minusDays(4), before.minus(Duration.ofDays(4))));
        assertThat(reconsidered()).containsExactly("az-1 " + today().plusDays(56), "az-2 " + today().plusDays(56));
        acting(() -> doubting.modified(ai01(), today(), Instant.now().plusSeconds(1)));
        assertThat(reconsidered()).contains("az-1 " + today().plusDays(56), "az-3 " + today().plusDays(60));
    }

    @Test
    @DisplayName("P2, INV-007, V-5 a substantial modification is said once, flagged, and puts authorisations in doubt")
    void aSubstantialModificationIsFollowed() {
        authorised(RiskCategory.MINIMAL);

        modified(1);
        await().untilAsserted(() -> assertThat(reconsidered()).hasSize(2));
        modified(2);

        assertThat(events.stream(SubstantialModificationRecorded.class)).hasSize(1);
        stage.ask(us, "{ aiSystem(by: {key: \"ai-01\"}) { signals { code } authorisations { history { nodes { act"
                + " reason } } } } }")
                .path("aiSystem.signals[*].code")
                .entityList(String.class)
                .contains("INV-007")
                .path("aiSystem.authorisations[1].history.nodes[0]")
                .matchesJson("{\"act\": \"DOUBTED\", \"reason\": \"It was substantially modified.\"}");
    }

    private void modified(int version) {
        stage.ask(us, """
                mutation { answerClassificationQuestionnaire(input: {aiSystem: {key: "ai-01"}, expectedVersion: %d,
                    answers: {substantialModification: true}, reason: "We trained it anew"}) { errors { message } } }"""
                .formatted(version)).path("answerClassificationQuestionnaire.errors").matchesJsonStrictly("[]");
    }

    private void authorised(RiskCategory category) {
        us = stage.founded(system("ai-01").in(LifecycleState.IN_USE).usedSince("2025-01-01").of(category));
        record(granted("az-1", AuthorisationKind.SECURITY, LocalDate.parse("2026-05-01")),
                granted("az-2", AuthorisationKind.USE, LocalDate.parse("2026-05-01")),
                granted("az-9", AuthorisationKind.PROCUREMENT, LocalDate.parse("2026-05-01")),
                new AuthorisationFacts("az-0", "ai-01", AuthorisationKind.USE, AuthorisationStatus.GRANTED, "p-021",
                        null, TODAY.minusYears(2), TODAY.minusYears(1), null));
    }

    private static AuthorisationFacts granted(String key, AuthorisationKind kind, LocalDate on) {
        return new AuthorisationFacts(key, "ai-01", kind, AuthorisationStatus.GRANTED, "p-021", null, on,
                on.plusYears(1), null);
    }

    private void record(AuthorisationFacts... rows) {
        callers.asEverybody(us, () -> recording.record(List.of(rows), today(), (section, count) -> {
        }));
    }

    private List<String> preview(RiskCategory category) {
        return stage
                .ask(us, """
                        { reclassificationPreview(input: {aiSystem: {key: "ai-01"}, category: %s}) { authorisationsAffected } }"""
                        .formatted(category))
                .path("reclassificationPreview.authorisationsAffected")
                .entityList(String.class)
                .get();
    }

    /** Key and day of what has to be granted anew. */
    private List<String> reconsidered() {
        return stage.ask(us, "{ aiSystem(by: {key: \"ai-01\"}) { authorisations { key reconsiderBy } } }")
                .path("aiSystem.authorisations[*]")
                .entityList(Doubted.class)
                .get()
                .stream()
                .filter(it -> it.reconsiderBy() != null)
                .map(it -> it.key() + " " + it.reconsiderBy())
                .sorted()
                .toList();
    }

    private record Doubted(String key, @Nullable String reconsiderBy) {}

    private LocalDate today() {
        return stage.today(us);
    }

    private AiSystemId ai01() {
        return callers.asEverybody(us, () -> requireNonNull(register.idsOf(List.of("ai-01")).get("ai-01")));
    }

    private void acting(Runnable work) {
        callers.asEverybody(us, () -> {
            work.run();
            return true;
        });
    }
}
