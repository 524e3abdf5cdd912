package io.answerable.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.reference.LegalObligations.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The law's duties with their conditions and dates are read strictly and dated by the rules for older systems. */
class LegalObligationsTests {

    private static final LegalStart ROUTE = new LegalStart.Route();
    private static final LocalDate OLD = LocalDate.parse("2025-01-01");

    private final CatalogueFiles files = files();
    private final RoleCatalogue roles = new RoleCatalogueFile(files, new TrainingCatalogue(files));
    private final LegalObligations law = new LegalObligations(files, new AiAct(files, roles), new LegalTerms(files));

    private static CatalogueFiles files() {
        try {
            return new CatalogueFiles(new PathMatchingResourcePatternResolver());
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Test
    @DisplayName("ED-1 to ED-6 An older system has more time, or is relieved until its design changes")
    void olderSystemsHaveMoreTime() {
        assertThat(effect("HIGH_RISK_ANNEX_III", OLD, LegalFact.PUBLIC_AUTHORITY))
                .isEqualTo(new Effect(LocalDate.parse("2030-08-02"), "ED-1", "111(2)"));
        assertThat(effect("HIGH_RISK_ANNEX_III", OLD)).isEqualTo(new Effect(null, "ED-2", "111(2)"));
        assertThat(effect("HIGH_RISK_ANNEX_III", null)).isEqualTo(
                new Effect(LocalDate.parse("2027-12-02"), "ED-3", "113"));
        assertThat(effect("HIGH_RISK_ANNEX_I", OLD, LegalFact.PUBLIC_AUTHORITY).rule()).isEqualTo("ED-4");
        assertThat(effect("HIGH_RISK_ANNEX_I", OLD).rule()).isEqualTo("ED-5");
        assertThat(effect("HIGH_RISK_ANNEX_I", null)).isEqualTo(
                new Effect(LocalDate.parse("2028-08-02"), "ED-6", "113"));
        assertThat(effect("ANNEX_III_NOT_HIGH_RISK", OLD)).isEqualTo(
                new Effect(LocalDate.parse("2027-12-02"), null, null));
    }

    @Test
    void aSignificantChangeOfTheDesignEndsTheRelief() {
        var before = new LegalFacts.DesignChange(true, LocalDate.parse("2027-12-01"));
        var after = new LegalFacts.DesignChange(true, LocalDate.parse("2027-12-02"));
        var undated = new LegalFacts.DesignChange(true, null);

        assertThat(law.effectOf(ROUTE, facts("HIGH_RISK_ANNEX_III", OLD, before)).rule()).isEqualTo("ED-2");
        assertThat(law.effectOf(ROUTE, facts("HIGH_RISK_ANNEX_III", OLD, after)).rule()).isEqualTo("ED-3");
        assertThat(law.effectOf(ROUTE, facts("HIGH_RISK_ANNEX_III", OLD, undated)).rule()).isEqualTo("ED-3");
    }

    @Test
    void aTransitionHoldsForWhatWasOnTheMarketBefore() {
        var marking = law.obligation("EUAIA-50-2").orElseThrow().start();

        assertThat(law.effectOf(marking, facts("TRANSPARENCY", OLD, LegalFacts.DesignChange.NONE)).from())
                .isEqualTo("2026-12-02");
        assertThat(law.effectOf(marking, facts("TRANSPARENCY", null, LegalFacts.DesignChange.NONE)).from())
                .isEqualTo("2026-08-02");
    }

    @Test
    @DisplayName("EUAIA-26-8 and EUAIA-27 leave out a system that falls under point 2 alone")
    void pointTwoAloneIsLeftOut() {
        var assessment = law.obligation("EUAIA-27").orElseThrow();

        assertThat(assessment.concerns(authority("2"))).isFalse();
        assertThat(assessment.concerns(authority("2", "5(a)"))).isTrue();
        assertThat(assessment.concerns(authority("5(a)"))).isTrue();
    }

    @Test
    void whatTheCatalogueSaysWronglyStopsTheStartWithFileAndPlace() {
        broken("{generatesSyntheticContent: true}", "{generatesArt: true}", "applies_when.generatesArt",
                "there is no fact and no condition 'generatesArt'");
        broken("{annexIIIPoints: [\"1(a)\"], law", "{annexIIIPoints: [\"9(z)\"], law", "applies_when.annexIIIPoints",
                "'9(z)' is none of");
        broken("engine_default: FORMAL", "engine_default: LITERAL", "engine_default", "one of the readings");
        broken("HIGH_RISK_ANNEX_III_APPLIES", "SOMETHING_ELSE", "timeline", "HIGH_RISK_ANNEX_III_APPLIES");
        broken("effective: 2027-12-02, basis", "effective: someday, basis", "effective_date_rules[2].effective",
                "a day such as");
        broken("{id: gpaiModel, type: boolean}", "{id: gpaiModels, type: boolean}", "facts", "gpaiModels");
    }

    private void broken(String from, String to, String... message) {
        assertThatThrownBy(() -> {
            var text = new ClassPathResource("db/reference/eu-ai-act.yaml").getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            var file = CatalogueFile.of("eu-ai-act", text.replace(from, to)).content();
            new LegalObligations(file, "changed", new AiAct(file, roles), new LegalTerms(file));
        }).isInstanceOf(BrokenCatalogue.class)
                .message()
                .startsWith("db/reference/eu-ai-act.yaml at ")
                .contains(message);
    }

    @Test
    void onlyAHigherRankIsStricter() {
        var terms = new LegalTerms(files);

        assertThat(terms.isStricter("HIGH_RISK_ANNEX_III", "MINIMAL")).isTrue();
        assertThat(terms.isStricter("HIGH_RISK_ANNEX_III", "HIGH_RISK_ANNEX_I")).isFalse();
        assertThat(terms.isStricter("MINIMAL", "UNCLASSIFIED")).isFalse();
        assertThat(terms.prohibitedPractices()).hasSize(10).contains("5(1)(ba)");
        assertThat(terms.annexIiiPoints()).hasSize(25).contains("2", "5(d)");
        assertThat(terms.annexIPoints()).hasSize(21).contains("11");
    }

    private Effect effect(String category, @Nullable LocalDate placed, LegalFact... yes) {
        return law.effectOf(ROUTE, new LegalFacts(Set.of("DEPLOYER"), category, Set.of("5(a)"), Set.of(yes), placed,
                LegalFacts.DesignChange.NONE));
    }

    private static LegalFacts facts(String category, @Nullable LocalDate placed, LegalFacts.DesignChange change) {
        return new LegalFacts(Set.of("DEPLOYER"), category, Set.of(), Set.of(), placed, change);
    }

    private static LegalFacts authority(String... points) {
        return new LegalFacts(Set.of("DEPLOYER"), "HIGH_RISK_ANNEX_III", Set.of(points),
                Set.of(LegalFact.PUBLIC_AUTHORITY), null, LegalFacts.DesignChange.NONE);
    }
}
