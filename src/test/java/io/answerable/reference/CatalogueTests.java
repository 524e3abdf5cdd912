package io.answerable.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/** Catalogues are read strictly: what is broken is named by file, path and reason. */
class CatalogueTests {

    private final CatalogueFiles files = files();
    private final TrainingCatalogue training = new TrainingCatalogue(files);
    private final RoleCatalogueFile roles = new RoleCatalogueFile(files, training);

    private static CatalogueFiles files() {
        try {
            return new CatalogueFiles(new PathMatchingResourcePatternResolver());
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Entry changed(String name, String from, String to) {
        try {
            var text = new ClassPathResource("db/reference/" + name + ".yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            return CatalogueFile.of(name, text.replace(from, to)).content();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void rolesAreBroken(String from, String to, String... message) {
        assertThatThrownBy(() -> new RoleCatalogueFile(changed("role-catalogue", from, to), training))
                .isInstanceOf(BrokenCatalogue.class)
                .message()
                .startsWith("db/reference/role-catalogue.yaml at ")
                .contains(message);
    }

    @Test
    void everyCatalogueOfTheReleaseIsWhole() {
        assertThat(roles.roles()).hasSize(48);
        assertThat(roles.criticalFunctions()).hasSize(9);
        assertThat(new RaciTemplatesFile(files, roles).templates()).hasSize(4);
        assertThat(new DetectionRulesFile(files).rules()).hasSize(83);
        assertThat(new Standard(files).controls()).hasSize(38);
        assertThat(new AiAct(files, roles).duties()).hasSize(50);
        assertThat(new Glossary(files).terms()).hasSizeGreaterThan(39);
        assertThat(training.courses()).hasSize(15);
    }

    @Test
    void everyFrameworkHasItsItems() {
        var frameworks = new Frameworks(new Standard(files), new AiAct(files, roles), new NistFramework(files));

        assertThat(frameworks.items(Framework.ISO_42001)).hasSize(70);
        assertThat(frameworks.items(Framework.EU_AI_ACT)).hasSize(50)
                .contains(new FrameworkItem("EUAIA-86", "Explanation of individual decisions on request", "86"));
        assertThat(frameworks.items(Framework.NIST_AI_RMF)).hasSize(72)
                .contains(new FrameworkItem("GOVERN 2.3", "Accountability structures", "GOVERN 2"));
        assertThat(frameworks.of("MAP 1.1")).isEqualTo(Framework.NIST_AI_RMF);
        assertThat(frameworks.of("EUAIA-4")).isEqualTo(Framework.EU_AI_ACT);
        assertThat(frameworks.of("Our own rule")).isEqualTo(Framework.ISO_42001);
        assertThat(new Crosswalk(files).articlesFor("GOVERN 2.1")).containsExactly("14", "26");
    }

    @Test
    void subcategoriesOfNistAreCounted() {
        assertThatThrownBy(() -> new NistFramework(changed("nist-ai-rmf", ", GOVERN 2.3]", "]")))
                .hasMessageContaining("71 subcategories");
        assertThatThrownBy(() -> new NistFramework(changed("nist-ai-rmf", "GOVERN 2.3]", "MAP 2.3]")))
                .hasMessageContaining("not within GOVERN 2");
    }

    @Test
    @DisplayName("R-ROL-20 The core template has the exact letters of the guide")
    void theCoreTemplateHasTheLettersOfTheGuide() {
        var template = new RaciTemplatesFile(files, roles).template("tpl.aims-core").orElseThrow();

        assertThat(template.activities()).hasSize(6);
        assertThat(template.activities().get(1).cells()).containsExactlyEntriesOf(inOrder(
                "role.lead-implementer", "R", "role.compliance-legal", "C/A", "role.ai-development", "C",
                "role.executive-sponsor", "I", "role.external-auditor", "I"));
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Test
    @DisplayName("R-ROL-21 In the life-cycle template the head of information security answers for the security authorisation")
    void theLifeCycleTemplateFollowsTheAppendix() {
        var template = new RaciTemplatesFile(files, roles).template("tpl.lifecycle").orElseThrow();

        assertThat(template.activities()).filteredOn(it -> it.key().equals("act.authorise-security"))
                .singleElement()
                .satisfies(it -> assertThat(it.cells()).containsEntry("role.head-of-information-security", "R/A"));
    }

    @Test
    void aMissingFieldIsNamed() {
        rolesAreBroken("    title: Top Management\n", "", "roles[1]", "the field 'title' is missing");
    }

    @Test
    void aReferenceToNothingIsNamed() {
        rolesAreBroken("reports_to: [role.steering-committee, role.top-management]",
                "reports_to: [role.steering-committe, role.top-management]", "roles[0].reports_to",
                "there is no role 'role.steering-committe'");
        rolesAreBroken("owner_role: role.dpo", "owner_role: role.dp", "critical_functions[3].owner_role");
        rolesAreBroken("COMP-PM, COMP-POLICY", "COMP-PN, COMP-POLICY", "roles[0].competencies.technical");
    }

    @Test
    void anIdThatOccursTwiceIsNamed() {
        rolesAreBroken("id: role.top-management", "id: role.lead-implementer", "roles[1]", "occurs twice");
    }

    @Test
    void anUnknownValueIsNamed() {
        rolesAreBroken("    scope: ORG\n    holder: TEAM", "    scope: MOON\n    holder: TEAM", "roles[1].scope",
                "'MOON' is none of [ORG, UNIT, SYSTEM, PROJECT, EXTERNAL, BODY]");
    }

    @Test
    @DisplayName("R-ROL-25 A cell that is not allowed is named")
    void aCellThatIsNotAllowedIsNamed() {
        assertThatThrownBy(() -> new RaciTemplatesFile(
                changed("raci-templates", "compliance-legal: C/A", "compliance-legal: R/I"), roles))
                .hasMessageContaining("templates[0].activities[1].cells.compliance-legal: 'R/I' is none of");
        assertThatThrownBy(() -> new RaciTemplatesFile(
                changed("raci-templates", "{lead-implementer: R, compliance-legal: C/A",
                        "{lead-implementor: R, compliance-legal: C/A"),
                roles)).hasMessageContaining("cells.lead-implementor: the template has no such column");
    }

    @Test
    void anUnknownSeverityIsNamed() {
        assertThatThrownBy(() -> new DetectionRulesFile(
                changed("detection-rules", "name: NO_ACCOUNTABLE, severity: ERROR", "name: X, severity: BAD")))
                .hasMessageContaining("rules[1].severity: 'BAD' is none of");
    }

    @Test
    void whatIsNoYamlIsNamedByLine() {
        assertThatThrownBy(() -> CatalogueFile.of("x", "catalogue: x\nroles: [a, b"))
                .isInstanceOf(BrokenCatalogue.class)
                .hasMessageContaining("db/reference/x.yaml at line");
        assertThatThrownBy(() -> CatalogueFile.of("x", "catalogue: y"))
                .hasMessage("db/reference/x.yaml at catalogue: 'x' is expected");
        assertThatThrownBy(() -> CatalogueFile.of("x", "catalogue: x\na: 1\na: 2"))
                .isInstanceOf(BrokenCatalogue.class);
    }

    @Test
    void theStartStopsWithOneMessage() {
        var analyzer = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, problem) -> {
                }))
                .stream()
                .filter(BrokenCatalogueAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow();

        var analysis = analyzer.analyze(new IllegalStateException(new BrokenCatalogue("x", "y", "z")));

        assertThat(analysis).extracting(FailureAnalysis::getDescription)
                .isEqualTo("A catalogue is broken: db/reference/x.yaml at y: z");
    }

    @Test
    void theSameContentHasTheSameVersion() {
        var first = CatalogueFile.of("x", "catalogue: x\nas_of: 2026-11-21");
        assertThat(CatalogueFile.of("x", "catalogue: x\nas_of: 2026-11-21").version()).isEqualTo(first.version());
        assertThat(CatalogueFile.of("x", "catalogue: x\nas_of: 2026-11-22").version()).isNotEqualTo(first.version());
        assertThat(first.asOf()).hasToString("Optional[2026-11-21]");
    }

    @Test
    @DisplayName("R-INV-43 The life cycle names its moves, gates and who may make them")
    void theLifeCycleIsWhole() {
        var gates = new LifeCycleGatesFile(files, roles);

        assertThat(gates.gates()).extracting(LifeCycleGates.Gate::id)
                .containsExactly("G1", "G2P", "G2D", "G3C", "G3", "G4", "G5", "RESUME", "G6");
        assertThat(gates.transition("TESTING", "AUTHORISED")).hasValueSatisfying(it -> {
            assertThat(it.gate()).isEqualTo("G4");
            assertThat(it.by()).containsExactly("role.chief-officer");
        });
        assertThat(gates.transition("DEVELOPMENT", "IN_USE")).isEmpty();
        assertThat(gates.authorisation("SECURITY")).hasValueSatisfying(
                it -> assertThat(it.grantedBy()).isEqualTo("role.head-of-information-security"));
        assertThat(gates.closureChecklist()).hasSize(6);
    }

    @Test
    void aLifeCycleWithAnUnknownRoleOrStateIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> new LifeCycleGatesFile(
                changed("lifecycle-gates", "gate: G4, by: [role.chief-officer]", "gate: G4, by: [role.chief]"), roles))
                .isInstanceOf(BrokenCatalogue.class)
                .hasMessageContainingAll("db/reference/lifecycle-gates.yaml", "by", "there is no role 'role.chief'");
        assertThatThrownBy(() -> new LifeCycleGatesFile(
                changed("lifecycle-gates", "to: SCOPING, gate: G1", "to: SCOOPING, gate: G1"), roles))
                .isInstanceOf(BrokenCatalogue.class)
                .hasMessageContaining("SCOOPING");
    }
}
