package io.answerable.inventory.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ObligationEvidenceId;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.inventory.ObligationStatus;
import io.answerable.inventory.ObligationView;
import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import io.answerable.reference.LegalFact;
import io.answerable.reference.LegalFacts;
import io.answerable.reference.LegalObligations;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R-INV-13: from the facts and the law to the duties of any day. */
@AnswerableTest
class ObligationEngineTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate TARGET = LocalDate.parse("2027-06-30");
    private static final LocalDate OLD = LocalDate.parse("2025-01-01");
    private static final ReadingPolicy POLICY = new ReadingPolicy(Map.of(), TARGET);

    @Autowired LegalObligations law;

    @Autowired ObligationEngine engine;

    @Test
    @DisplayName("EUAIA-26-2 is future by ED-1 for the older system of an authority; the target is only shown")
    void anOlderHighRiskSystemHasTimeAndATarget() {
        var duty = duty("EUAIA-26-2", evaluate(highRisk(), TODAY));

        assertThat(duty.status()).isEqualTo(ObligationStatus.FUTURE);
        assertThat(duty.applicableFrom()).isEqualTo("2030-08-02");
        assertThat(duty.rule()).isEqualTo("ED-1");
        assertThat(duty.legalSource()).isEqualTo(
                "Regulation (EU) 2024/1689, Article 26(2); date by Article 111(2)");
        assertThat(duty.internalTarget()).isEqualTo(TARGET);
        assertThat(duty.evidenceMissing()).containsExactly("OVERSIGHT_ASSIGNMENT", "TRAINING_RECORD");
        assertThat(duty("EUAIA-26-2", evaluate(highRisk(), TARGET.plusDays(1))).status())
                .isEqualTo(ObligationStatus.FUTURE);
        assertThat(duty("EUAIA-26-2", evaluate(highRisk(), LocalDate.parse("2030-08-02"))).status())
                .isEqualTo(ObligationStatus.APPLICABLE);
        assertThat(duty("EUAIA-4", evaluate(highRisk(), TODAY)).status()).isEqualTo(ObligationStatus.APPLICABLE);
    }

    @Test
    @DisplayName("Reading 23 ED-2 relieves a system and is named")
    void aRelievedSystemSaysByWhichRule() {
        var duty = duty("EUAIA-26-2", evaluate(system("HIGH_RISK_ANNEX_III", Set.of("5(d)"), Map.of()), TODAY));

        assertThat(duty.status()).isEqualTo(ObligationStatus.NOT_APPLICABLE);
        assertThat(duty.applicableFrom()).isNull();
        assertThat(duty.rule()).isEqualTo("ED-2");
        assertThat(duty.internalTarget()).isEqualTo(TARGET);
    }

    @Test
    @DisplayName("Reading 23 only a duty of transparency is breached; one of its kinds of evidence is enough")
    void onlyTransparencyIsBreached() {
        assertThat(duty("EUAIA-50-4A", evaluate(transparent(LegalFact.DEEP_FAKES, Map.of()), TODAY)).status())
                .isEqualTo(ObligationStatus.BREACHED);
        var text = duty("EUAIA-50-4B", evaluate(
                transparent(LegalFact.PUBLIC_INTEREST_TEXT, Map.of("50(4)b", "EDITORIAL_RECORD")), TODAY));
        assertThat(text.status()).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(text.evidenceMissing()).isEmpty();
        assertThat(evaluate(transparent(LegalFact.DEEP_FAKES, Map.of()), LocalDate.parse("2026-08-01")))
                .noneMatch(it -> it.status() == ObligationStatus.BREACHED);
    }

    @Test
    void aDutyIsFulfilledWhenEveryKindOfEvidenceIsThere() {
        var training = held("TRAINING_RECORD");

        assertThat(duty("EUAIA-4", engine.evaluate(highRisk(), List.of(training), POLICY, TODAY)).status())
                .isEqualTo(ObligationStatus.APPLICABLE);
        assertThat(duty("EUAIA-4", engine.evaluate(highRisk(), List.of(training, held("LITERACY_PROGRAMME")), POLICY,
                TODAY)).status()).isEqualTo(ObligationStatus.FULFILLED);
    }

    @Test
    void aContestedDateShowsBothReadingsAndTheChosenOne() {
        var byDefault = duty("EUAIA-86", evaluate(highRisk(), TODAY));
        assertThat(byDefault.applicableFrom()).isEqualTo("2026-08-02");
        assertThat(byDefault.certainty()).isEqualTo("CONTESTED");
        assertThat(byDefault.readings()).extracting(ObligationView.Reading::name, ObligationView.Reading::chosen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("FORMAL", true),
                        org.assertj.core.groups.Tuple.tuple("FUNCTIONAL", false));

        var chosen = duty("EUAIA-86", engine.evaluate(highRisk(), List.of(),
                new ReadingPolicy(Map.of("EUAIA-86", "FUNCTIONAL"), null), TODAY));
        assertThat(chosen.applicableFrom()).isEqualTo("2030-08-02");
        assertThat(chosen.readings()).extracting(ObligationView.Reading::chosen).containsExactly(false, true);
    }

    @Test
    void nothingIsAskedOfWhatIsOutOfScope() {
        assertThat(evaluate(system("OUT_OF_SCOPE", Set.of(), Map.of()), TODAY)).isEmpty();
        assertThat(evaluate(system("MINIMAL", Set.of(), Map.of()), TODAY)).extracting(ObligationView::key)
                .containsExactly("EUAIA-4", "EUAIA-5");
    }

    @Test
    void theDutiesOfAThousandSystemsTakeLessThanASecond() {
        var systems = IntStream.range(0, 1_000).mapToObj(it -> highRisk()).toList();
        systems.forEach(it -> evaluate(it, TODAY));

        var start = System.nanoTime();
        systems.forEach(it -> evaluate(it, TODAY));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private List<ObligationView> evaluate(SystemAtLaw system, LocalDate asOf) {
        return engine.evaluate(system, system.evidence(), POLICY, asOf);
    }

    private static ObligationView duty(String key, List<ObligationView> all) {
        return all.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private static HeldEvidence held(String kind) {
        return new HeldEvidence("EUAIA-4",
                new ObligationEvidenceView(ObligationEvidenceId.of(NewId.next()), kind, "Shown", null, null, 0),
                Days.always());
    }

    private static SystemAtLaw highRisk() {
        return system("HIGH_RISK_ANNEX_III", Set.of("5(d)"), Map.of(), LegalFact.PUBLIC_AUTHORITY,
                LegalFact.PERSONAL_DATA, LegalFact.DECIDES_ON_PERSONS);
    }

    private static SystemAtLaw transparent(LegalFact fact, Map<String, String> evidence) {
        return system("TRANSPARENCY", Set.of(), evidence, fact);
    }

    private static SystemAtLaw system(String category, Set<String> points, Map<String, String> evidence,
            LegalFact... yes) {
        var facts = new LegalFacts(Set.of("DEPLOYER"), category, points, Set.copyOf(Arrays.asList(yes)), OLD,
                LegalFacts.DesignChange.NONE);
        return new SystemAtLaw(AiSystemId.of(NewId.next()), facts, evidence, null, LocalDate.MIN, LocalDate.MAX);
    }
}
