package io.answerable.risk.assessments;

import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.answerable.StatementCounter;
import io.answerable.events.Deliveries;
import io.answerable.inventory.AiSystemClassified;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationFacts;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationStatus;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.HorizonItemConfirmed;
import io.answerable.inventory.HorizonItemId;
import io.answerable.inventory.RecordingAuthorisations;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.kernel.NewId;
import io.answerable.risk.AssessmentExpired;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.AssessmentType;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Which assessments are asked for: by the facts, by a classification, by what is to come, by an approval that has ended. */
@RecordApplicationEvents
class RequiringAssessmentsTests extends AssessmentScene {

    @Autowired RequiringAssessments requiring;

    @Autowired TellingOfExpiry expiry;

    @Autowired StatementCounter counter;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired RecordingAuthorisations recordingAuthorisations;

    @Autowired AuthorisationDirectory authorisations;

    @Autowired JdbcClient jdbc;

    @Autowired ApplicationEvents events;

    @Test
    @DisplayName("R-RSK-10 What a system needs follows from personal data, people affected and category")
    void theRequiredSetFollowsFromTheFacts() {
        record(MAY, system("ai-01"), system("ai-02").withPersonalData().affectingPersons(),
                system("ai-03").of(RiskCategory.HIGH_RISK_ANNEX_III).points("4(a)"));

        assertThat(needed("ai-01")).containsExactly("AI_RISK", "INFOSEC_RISK");
        assertThat(needed("ai-02")).containsExactly("AI_RISK", "DPIA", "EQUALITY_IMPACT", "INFOSEC_RISK");
        assertThat(needed("ai-03")).containsExactly("AI_RISK", "AI_SYSTEM_IMPACT", "INFOSEC_RISK",
                "LEGAL_COMPLIANCE");
    }

    @Test
    @DisplayName("R-RSK-10 V-7 A listed use that profiles people needs what a high-risk system needs, whatever a dossier records")
    void anExcludedDerogationNeedsWhatHighRiskNeeds() {
        record(MAY, derogated("ai-01").profiling(), derogated("ai-02").notProfiling());

        assertThat(needed("ai-01")).containsExactly("AI_RISK", "AI_SYSTEM_IMPACT", "INFOSEC_RISK",
                "LEGAL_COMPLIANCE");
        assertThat(needed("ai-02")).containsExactly("AI_RISK", "INFOSEC_RISK");
    }

    private static SystemRow derogated(String key) {
        return system(key).of(RiskCategory.ANNEX_III_NOT_HIGH_RISK).points("5(a)");
    }

    @Test
    @DisplayName("P2 step 3: what a classified system needs becomes REQUIRED, once however often it is told")
    void aClassificationRequiresAssessmentsOnce() {
        record(MAY, system("ai-01").of(RiskCategory.HIGH_RISK_ANNEX_III));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, LocalDate.parse("2099-01-01")));

        classified();
        await().untilAsserted(this::assertRequiredOnce);

        asEverybody(() -> transactions.execute(status -> {
            requiring.require(ai01(), null);
            return status;
        }));
        assertRequiredOnce();
        assertThat(asEverybody(() -> requirements.judge(new GateQuestion(register.all(actor.today()),
                requirements.requirements(), actor.today())))).hasSize(9);
    }

    @Test
    @DisplayName("R-RSK-18 What is confirmed on the horizon has each system reassessed, once however often it is told")
    void theHorizonHasSystemsReassessedOnce() {
        record(MAY, system("ai-01"), system("ai-02"), system("ai-03").retiredOn("2026-04-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, LocalDate.parse("2099-01-01")));
        var item = HorizonItemId.of(NewId.next());

        confirmed(item);
        confirmed(item);

        assertThat(open("AI_RISK")).containsExactlyInAnyOrder("ai-01/AI_RISK REQUIRED", "ai-02/AI_RISK REQUIRED");
        assertThat(onToday("as-01").holds()).isTrue();

        done(act("p-020", "startAssessment", "aiSystem: {key: \"ai-01\"}, type: AI_RISK, conductor: {key: \"p-020\"}"));
        done(change("p-020", "submitAssessment", "ai-01/AI_RISK", 2, "result: \"Fine\""));
        done(change("p-021", "approveAssessment", "ai-01/AI_RISK", 3, "validUntil: \"2099-01-01\""));
        confirmed(item);
        assertThat(open("AI_RISK")).as("told late").containsExactly("ai-02/AI_RISK REQUIRED");

        confirmed(HorizonItemId.of(NewId.next()));
        assertThat(open("AI_RISK")).as("something else").hasSize(2).contains("ai-01/AI_RISK/2 REQUIRED");
    }

    @Test
    @DisplayName("R-RSK-11 An approval that has ended is told once; it is asked for anew and what rests on it is in doubt")
    void anExpiredAssessmentIsRepeated() {
        var today = asEverybody(() -> actor.today());
        var before = today.minusDays(30);
        record(before, system("ai-01").withPersonalData(), system("ai-02"));
        told(before, approved("as-01", "ai-01", AssessmentType.DPIA, today.minusDays(1)),
                approved("as-02", "ai-02", AssessmentType.DPIA, today.minusDays(1)),
                approved("as-03", "ai-01", AssessmentType.AI_RISK, before.minusDays(1)));
        authorised(before);

        publish(() -> new CalendarDay(organisation, today, actor.provenance()));
        settled();

        assertThat(open("DPIA")).as("ai-02 does not need it").containsExactly("ai-01/DPIA REQUIRED");
        assertThat(open("AI_RISK")).as("had expired when it was brought").isEmpty();
        assertThat(reconsiderBy()).isEqualTo(today.plusDays(60));
    }

    private void authorised(LocalDate day) {
        asEverybody(() -> recordingAuthorisations.record(List.of(new AuthorisationFacts("az-01", "ai-01",
                AuthorisationKind.USE, AuthorisationStatus.GRANTED, null, null, day, null, null)), day,
                (section, rows) -> {
                }));
    }

    private @Nullable LocalDate reconsiderBy() {
        return asEverybody(() -> requireNonNull(authorisations.ofSystems(List.of(ai01()), actor.today()).get(ai01())))
                .getFirst()
                .reconsiderBy();
    }

    @Test
    @DisplayName("R-INV-28 The grace begins when Answerable is told: an old dossier stops nothing at once")
    void whatExpiredLongAgoLeavesTimeToMendIt() {
        var today = asEverybody(() -> actor.today());
        var before = today.minusDays(200);
        record(before, system("ai-01").withPersonalData());
        told(before, approved("as-01", "ai-01", AssessmentType.DPIA, today.minusDays(100)));
        authorised(before);

        publish(() -> new CalendarDay(organisation, today, actor.provenance()));
        settled();

        assertThat(open("DPIA")).containsExactly("ai-01/DPIA REQUIRED");
        assertThat(reconsiderBy()).isEqualTo(today.plusDays(60));
    }

    @Test
    void eachExpiryIsToldOnceInWhicheverOrderDaysAreTold() {
        var today = asEverybody(() -> actor.today());
        var before = today.minusDays(30);
        record(before, system("ai-01").withPersonalData());
        told(before, approved("as-01", "ai-01", AssessmentType.DPIA, today.minusDays(10)));

        for (var day : List.of(today.minusDays(10), today, today.minusDays(5), today.minusDays(9))) {
            inTransaction(() -> {
                expiry.tell(day, actor.provenance());
                return day;
            });
        }
        assertThat(expiries()).containsExactly(tuple(AssessmentType.DPIA, today.minusDays(10)));

        told(today.minusDays(4), new AssessmentFacts("as-01", "ai-01", AssessmentType.DPIA, AssessmentStatus.APPROVED,
                "p-021", null, today.minusDays(4), today.minusDays(2), null));
        inTransaction(() -> {
            expiry.tell(today, actor.provenance());
            return today;
        });
        assertThat(expiries()).hasSize(2).last().isEqualTo(tuple(AssessmentType.DPIA, today.minusDays(2)));
    }

    @Test
    void whateverWasToldCostsNothingMoreTheNextDay() {
        var today = asEverybody(() -> actor.today());
        var before = today.minusDays(30);
        record(before, system("ai-01"), system("ai-02"));
        told(before, approved("as-01", "ai-01", AssessmentType.DPIA, today.minusDays(10)),
                approved("as-02", "ai-02", AssessmentType.DPIA, today.minusDays(10)),
                approved("as-03", "ai-02", AssessmentType.AI_RISK, today.minusDays(10)));

        assertThat(expiryOn(today.minusDays(1))).as("those that expired, and which of them are new").hasSize(2);
        assertThat(expiries()).hasSize(3);

        assertThat(expiryOn(today)).as("that none is new").hasSize(1);
        assertThat(expiries()).hasSize(3);
    }

    private List<String> expiryOn(LocalDate day) {
        return inTransaction(() -> counter.statementsOf(() -> expiry.tell(day, actor.provenance()))).stream()
                .filter(it -> it.contains(" risk."))
                .toList();
    }

    private List<Tuple> expiries() {
        return events.stream(AssessmentExpired.class)
                .filter(it -> it.provenance().organisation().equals(organisation))
                .map(it -> tuple(it.type(), it.validUntil()))
                .toList();
    }

    private void confirmed(HorizonItemId item) {
        publish(() -> new HorizonItemConfirmed(item,
                List.copyOf(register.idsOf(List.of("ai-01", "ai-02", "ai-03")).values()), actor.provenance()));
        settled();
    }

    private void publish(Supplier<?> event) {
        inTransaction(() -> {
            publisher.publishEvent(event.get());
            return true;
        });
    }

    private void settled() {
        new Deliveries(jdbc).areSettledFor(organisation);
    }

    /** Key and status of those of this type that somebody has to work on. */
    private List<String> open(String type) {
        return asEverybody(() -> directory.ofSystems(register.idsOf(List.of("ai-01", "ai-02", "ai-03")).values(),
                actor.today())).values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.type().name().equals(type) && it.status().isOpen())
                .map(it -> it.key() + " " + it.status())
                .toList();
    }

    private void assertRequiredOnce() {
        assertThat(asEverybody(() -> directory.ofSystems(List.of(ai01()), actor.today())).get(ai01()))
                .extracting(it -> it.key(), it -> it.status())
                .containsExactlyInAnyOrder(tuple("as-01", AssessmentStatus.APPROVED),
                        tuple("ai-01/AI_SYSTEM_IMPACT", AssessmentStatus.REQUIRED),
                        tuple("ai-01/INFOSEC_RISK", AssessmentStatus.REQUIRED),
                        tuple("ai-01/LEGAL_COMPLIANCE", AssessmentStatus.REQUIRED));
    }

    private void classified() {
        asEverybody(() -> transactions.execute(status -> {
            publisher.publishEvent(
                    new AiSystemClassified(ai01(), ClassificationId.of(NewId.next()), RiskCategory.UNCLASSIFIED,
                            RiskCategory.HIGH_RISK_ANNEX_III, List.of(), List.of(), actor.today(), actor.provenance()));
            return status;
        }));
    }
}
