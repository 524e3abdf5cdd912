package io.answerable.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogues as every organisation reads them. */
@AnswerableTest
class ReferenceApiTests {

    @Autowired ExecutionGraphQlServiceTester tester;
    @Autowired Callers callers;
    @Autowired Catalogues catalogues;
    @Autowired JdbcClient jdbc;

    private Response ask(String document) {
        return callers.asEverybody(callers.newOrganisation(), () -> tester.document(document).execute());
    }

    private List<String> keys(String filter) {
        return ask("{ roles(filter: " + filter + ") { key } }").path("roles[*].key").entityList(String.class).get();
    }

    @Test
    @DisplayName("R-ROL-01 A role is read with all seven parts and its conflicts")
    void aRoleIsReadWithAllItsParts() {
        var answer = ask("""
                { role(by: {key: "role.internal-audit"}) {
                    id title purpose activities reportsTo { key } accountableFor examples scope
                    competencies { key kind } certifications { title } conflictsWith { key }
                    criticalFunction { key ownerRole { key } } } }""");

        answer.path("role.title").entity(String.class).isEqualTo("Internal Audit Team");
        for (var part : List.of("purpose", "activities", "reportsTo", "accountableFor", "examples", "competencies")) {
            answer.path("role." + part).entityList(Object.class).hasSizeGreaterThan(0);
        }
        answer.path("role.conflictsWith[*].key")
                .entityList(String.class)
                .contains("role.business-owner", "role.lead-implementer");
        answer.path("role.criticalFunction.key").entity(String.class).isEqualTo("CF-AUDIT");
    }

    @Test
    @DisplayName("R-TRN-01 The matrix asks five technical and six soft skills and four certificates of compliance")
    void aRoleAsksForCompetence() {
        var answer = ask("""
                { role(by: {key: "role.compliance-legal"}) { requirement {
                    technical { competency { key } level } soft { level } recommended { key } mandatoryAnyOf { key } } }
                  board: role(by: {key: "role.board"}) { requirement { origin } } }""");

        answer.path("role.requirement.technical").entityList(Object.class).hasSize(5);
        answer.path("role.requirement.soft").entityList(Object.class).hasSize(6);
        answer.path("role.requirement.recommended").entityList(Object.class).hasSize(4);
        answer.path("role.requirement.mandatoryAnyOf[*].key")
                .entityList(String.class)
                .containsExactly("CERT-CIPP", "CERT-CISA");
        answer.path("role.requirement.technical[0].competency.key").entity(String.class).isEqualTo("COMP-PRIVACY");
        answer.path("role.requirement.technical[0].level").entity(Integer.class).isEqualTo(4);
        answer.path("board.requirement").valueIsNull();
    }

    @Test
    void conflictsHoldInEitherDirection() {
        ask("{ role(by: {key: \"role.it-function\"}) { conflictsWith { key } } }").path("role.conflictsWith[*].key")
                .entityList(String.class)
                .containsExactly("role.dpo");
    }

    @Test
    @DisplayName("R-ROL-08 and R-ROL-09 Roles are found by the guide they come from")
    void rolesAreFoundByTheGuideTheyComeFrom() {
        assertThat(keys("{origin: {in: [\"000\", \"001\"]}}")).contains("role.department-head", "role.business-owner",
                "role.ai-governance-function", "role.it-function", "role.ai-leadership", "role.chief-ai-officer",
                "role.ai-coordinator", "role.quality-manager");
        assertThat(keys("{origin: {eq: \"004\"}}")).contains("role.chief-officer", "role.ai-lead", "role.project-lead",
                "role.delivery-team", "role.product-manager", "role.it-team", "role.dpo",
                "role.information-security-officer", "role.head-of-information-security", "role.legal-team",
                "role.procurement", "role.analyst", "role.business-change", "role.hr", "role.end-user");
    }

    @Test
    void filtersCombine() {
        assertThat(keys("{scope: {eq: BODY}, not: {title: {contains: \"committee\"}}}"))
                .containsExactly("role.board");
        assertThat(keys("{or: [{key: {eq: \"role.dpo\"}}, {and: [{scope: {eq: SYSTEM}}, {mayBeAccountable: false}]}]}"))
                .contains("role.dpo", "role.end-user", "role.human-overseer")
                .doesNotContain("role.business-owner");
    }

    @Test
    @DisplayName("R-ROL-10 Bodies can be targets of reporting lines")
    void bodiesCanBeTargetsOfReportingLines() {
        ask("{ role(by: {key: \"role.internal-audit\"}) { reportsTo { key scope } } }").path("role.reportsTo[*].scope")
                .entityList(String.class)
                .contains("BODY");
    }

    @Test
    void aRoleIsFoundByItsIdInEveryOrganisation() {
        var id = ask("{ role(by: {key: \"role.dpo\"}) { id } }").path("role.id").entity(String.class).get();

        var answer = ask("{ role(by: {id: \"%s\"}) { key } node(id: \"%s\") { __typename ... on Role { key } } }"
                .formatted(id, id));
        answer.path("role.key").entity(String.class).isEqualTo("role.dpo");
        answer.path("node.__typename").entity(String.class).isEqualTo("Role");
    }

    @Test
    void anUnknownRoleIsNull() {
        ask("{ role(by: {key: \"role.nobody\"}) { key } }").path("role").valueIsNull();
    }

    @Test
    void aTemplateIsReadWithItsLetters() {
        var answer = ask("{ raciTemplate(by: {key: \"tpl.aims-core\"}) { id columns { label role { key } } "
                + "activities { key cells { role { title } letters } } observations } }");

        answer.path("raciTemplate.activities[1].cells[*].letters")
                .entityList(String.class)
                .containsExactly("R", "C/A", "C", "I", "I");
    }

    @Test
    void rulesAreReadByFamily() {
        ask("{ detectionRules(families: [\"OWN\"]) { code name family severity onWrite subject when requirement } }")
                .path("detectionRules[*].code")
                .entityList(String.class)
                .containsExactly("OWN-001", "OWN-002", "OWN-003", "OWN-004", "OWN-005");
    }

    @Test
    void standardAndLawAreRead() {
        var answer = ask("{ clauses { number parent title } controls { number group groupTitle title } "
                + "articles(operatorRoles: [DEPLOYER]) { number duties { key title article operatorRoles "
                + "appliesFrom evidence hardStop certainty ownerRole { key } } } }");

        answer.path("clauses[*].number").entityList(String.class).contains("4", "6.1.2", "10.2");
        answer.path("controls").entityList(Object.class).hasSize(38);
        answer.path("articles[?(@.number == '26')].duties[*].key").entityList(String.class).contains("EUAIA-26-2");
    }

    @Test
    void coursesLeadToCompetenceAndCertificates() {
        ask("{ courses { key roles { key } levels { competency { key } level } grants { key validityMonths } "
                + "format minutes refreshMonths perSystem topics basis title } competencies { key title } "
                + "certifications { key title note } }")
                .path("courses[?(@.key == 'TRN-OVERSIGHT')].grants.key")
                .entityList(String.class)
                .containsExactly("CERT-OVERSIGHT");
    }

    @Test
    @DisplayName("R-TRN-10 AI literacy differs by what people do")
    void literacyDiffersByWhatPeopleDo() {
        var answer = ask("{ literacySegments { key title audience { key } courses { key unitFunctions } } "
                + "awarenessChannels }");

        answer.path("literacySegments[?(@.key == 'SEG-OVERSEE')].courses[*].key")
                .entityList(String.class)
                .containsExactly("TRN-LIT-2", "TRN-OVERSIGHT");
        answer.path("literacySegments[?(@.key == 'SEG-ALL')].audience[*].key")
                .entityList(String.class)
                .containsExactly("role.end-user");
        answer.path("awarenessChannels").entityList(String.class).contains("INTRANET", "BRIEFING");
    }

    @Test
    @DisplayName("R-ORG-19 A term is defined once and says where it is used")
    void aTermIsDefinedOnce() {
        var answer = ask("{ glossary(term: \"accountable\") { name definition uses related { name } } }");

        answer.path("glossary").entityList(Object.class).hasSize(1);
        answer.path("glossary[0].related[*].name").entityList(String.class).contains("responsible");
    }

    @Test
    void cataloguesTellTheirVersionAndSinceWhen() {
        var answer = ask("{ catalogues { name version asOf loadedAt } }");

        answer.path("catalogues[*].name").entityList(String.class).contains("role-catalogue", "glossary", "crosswalk");
        answer.path("catalogues[?(@.name == 'eu-ai-act')].asOf").entityList(String.class).containsExactly("2026-11-21");
        answer.path("catalogues[*].loadedAt")
                .entityList(String.class)
                .hasSizeGreaterThan(12);
    }

    @Test
    void aVersionIsNotedOnce() {
        var before = noted();
        catalogues.run(new DefaultApplicationArguments());
        assertThat(noted()).isEqualTo(before).isGreaterThanOrEqualTo(14);
    }

    private int noted() {
        return jdbc.sql("select count(*) from reference.catalogue_version").query(Integer.class).single();
    }

    @Test
    void theCodeOfARuleIsExplained() {
        ask("{ rule(code: \"O-1\") { code family statement requirement detection { severity } } }").path("rule")
                .matchesJson("""
                        {"code": "O-1", "family": "O", "requirement": "R-ORG-03", "detection": null, "statement":
                         "Nothing stands above itself: units form a tree, and so do reporting lines."}""");
        ask("{ rule(code: \"RACI-004\") { detection { severity } } }").path("rule.detection.severity")
                .entity(String.class)
                .isEqualTo("CRITICAL");
        ask("{ rule(code: \"O-99\") { code } }").path("rule").valueIsNull();
        ask("{ rules(families: [\"O\"]) { code } }").path("rules[*].code").entityList(String.class).hasSize(5);
    }

    @Test
    void aRefusalExplainsTheRuleThatItNames() {
        ask("""
                mutation { bindClient(input: {issuer: "https://login.test", subject: "s", name: "Bot", permissions: [ADMINISTER]}) {
                    errors { ... on RuleViolated { rule definition { statement } } } } }""")
                .path("bindClient.errors[0].definition.statement")
                .entity(String.class)
                .isEqualTo("A client that is not a person neither approves nor administers anything.");
    }
}
