package io.answerable.inventory.obligations;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.ObligationDirectory;
import io.answerable.inventory.ObligationReadingChosen;
import io.answerable.inventory.ObligationsChanged;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.obligations.PublishedEvaluations.Evaluation;
import io.answerable.inventory.spi.ObligationEvidence;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.reference.ChangedLaw;
import io.answerable.reference.LegalObligations;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What changes in what the law asks is published once and never rewritten. */
@AnswerableTest
@RecordApplicationEvents
class PublishingObligationsTests {

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired AiSystemRegister register;

    @Autowired ComparingObligations comparing;

    @Autowired PublishedEvaluations published;

    @Autowired LegalObligations law;

    @Autowired TransactionTemplate transactions;

    @Autowired ApplicationEvents events;

    @Autowired LawfulFacts facts;

    @Autowired RecordedEvidence recorded;

    @Autowired ChosenReadings readings;

    @Autowired ObjectProvider<ObligationEvidence> elsewhere;

    @Autowired CurrentActor actor;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired ObligationDirectory directory;

    private OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    void aDayThatBringsADutyIsPublishedOnce() {
        record(system("ai-01").usedSince("2025-01-01").classified(RiskCategory.MINIMAL, "2025-01-01", "p-020"));

        strike(LocalDate.parse("2025-02-01"));
        assertThat(changes()).isEmpty();
        strike(LocalDate.parse("2025-02-02"));
        strike(LocalDate.parse("2025-02-02"));
        strike(LocalDate.parse("2025-02-03"));

        assertThat(changes()).singleElement().satisfies(it -> {
            assertThat(it.becameApplicable()).containsExactly("EUAIA-4", "EUAIA-5");
            assertThat(it.added()).isEmpty();
            assertThat(it.asOf()).isEqualTo("2025-02-02");
        });
    }

    @Test
    @DisplayName("A new version of the law's catalogue publishes what changed and keeps what was published before")
    void anotherVersionOfTheCatalogueIsPublished() {
        record(system("ai-01").usedSince("2025-01-01").classified(RiskCategory.MINIMAL, "2025-01-01", "p-020"));
        var id = id("ai-01");
        run(() -> published.add(List.of(new Evaluation(id, "older", List.of("EUAIA-0", "EUAIA-4"), List.of("EUAIA-4"))),
                TODAY));

        strike(TODAY);
        strike(TODAY);

        assertThat(changes()).singleElement().satisfies(it -> {
            assertThat(it.added()).containsExactly("EUAIA-5");
            assertThat(it.removed()).containsExactly("EUAIA-0");
            assertThat(it.becameApplicable()).containsExactly("EUAIA-5");
            assertThat(it.catalogueVersion()).isEqualTo(law.version());
        });
    }

    @Test
    @DisplayName("A catalogue with another date and another condition publishes just these differences")
    void anActuallyDifferentCatalogueIsPublished() {
        record(system("ai-01").usedSince("2025-01-01").classified(RiskCategory.MINIMAL, "2025-01-01", "p-020"));
        strike(TODAY);
        var before = changes().size();
        var later = ChangedLaw.with("later",
                "{id: EUAIA-5, article: \"5\", role: [PROVIDER, DEPLOYER, IMPORTER, DISTRIBUTOR]",
                "{id: EUAIA-5, article: \"5\", role: [IMPORTER]");

        run(() -> comparing(later).publishAll(TODAY, null));
        run(() -> comparing(later).publishAll(TODAY, null));

        assertThat(changes()).hasSize(before + 1).last().satisfies(it -> {
            assertThat(it.removed()).containsExactly("EUAIA-5");
            assertThat(it.added()).isEmpty();
            assertThat(it.catalogueVersion()).isEqualTo("later");
        });
    }

    private ComparingObligations comparing(LegalObligations changed) {
        var derived = new DerivedObligations(new ObligationEngine(changed), facts, recorded, readings, elsewhere);
        return new ComparingObligations(register, derived, published, changed, actor, publisher);
    }

    @Test
    @DisplayName("The listeners hear of a day, of a classification and of a reading")
    void theListenersReallyHear() {
        record(system("ai-01").usedSince("2025-01-01").classified(RiskCategory.MINIMAL, "2025-01-01", "p-020"));
        var id = id("ai-01");
        var day = LocalDate.parse("2025-02-02");
        run(() -> publisher.publishEvent(new CalendarDay(organisation, day, actor.provenance())));
        await().untilAsserted(() -> assertThat(latest(id)).contains("EUAIA-4", "EUAIA-5"));
        run(() -> published.add(List.of(new Evaluation(id, "none", List.of(), List.of())), day));
        run(() -> publisher
                .publishEvent(new AiSystemClassified(id, ClassificationId.of(NewId.next()), RiskCategory.UNCLASSIFIED,
                        RiskCategory.MINIMAL, List.of(), List.of("DEPLOYER"), day, actor.provenance())));
        await().untilAsserted(() -> assertThat(latest(id)).contains("EUAIA-4"));
        run(() -> published.add(List.of(new Evaluation(id, "none", List.of(), List.of())), day));
        run(() -> publisher.publishEvent(new ObligationReadingChosen("EUAIA-86", "FORMAL", actor.provenance())));
        await().untilAsserted(() -> assertThat(latest(id)).contains("EUAIA-4"));
    }

    private List<String> latest(AiSystemId id) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> {
            var found = published.latest(List.of(id)).get(id);
            return found == null ? List.<String>of() : found.concerning();
        }));
    }

    @Test
    void anotherOrganisationReadsNoDuties() {
        record(system("ai-01").usedSince("2025-01-01").classified(RiskCategory.MINIMAL, "2025-01-01", "p-020"));
        var id = id("ai-01");

        assertThat(callers.asEverybody(organisation, () -> directory.of(List.of(id), TODAY))).containsKey(id);
        assertThat(callers.asEverybody(callers.newOrganisation(), () -> directory.of(List.of(id), TODAY))).isEmpty();
        assertThat(callers.asEverybody(callers.newOrganisation(),
                () -> directory.inForce("EUAIA-4", List.of(id), TODAY))).isEmpty();
    }

    @Test
    void nothingIsPublishedOfWhatHasEnded() {
        record(system("ai-01").in(LifecycleState.REJECTED).classified(RiskCategory.MINIMAL, "2025-02-02", "p-020"));

        strike(LocalDate.parse("2025-02-02"));

        assertThat(changes()).isEmpty();
    }

    private List<ObligationsChanged> changes() {
        return events.stream(ObligationsChanged.class)
                .filter(it -> it.provenance().organisation().equals(organisation))
                .toList();
    }

    private void record(SystemRow... rows) {
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, rows));
    }

    private AiSystemId id(String key) {
        return Objects.requireNonNull(
                callers.asEverybody(organisation, () -> register.idsOf(List.of(key)).get(key)));
    }

    private void strike(LocalDate day) {
        run(() -> comparing.publishAll(day, null));
    }

    private void run(Runnable work) {
        callers.asEverybody(organisation, () -> {
            transactions.executeWithoutResult(status -> work.run());
            return true;
        });
    }
}
