package io.answerable.journeys;

import static io.answerable.journeys.Story.about;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.KeepingUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * P2: a system in use that was of minimal risk turns out to score applications for benefits, which is high-risk (Annex III,
 * 5(a)). Everything that rested on the old category is asked for anew, once, however often and in whatever order the news
 * is heard; and when it turns out to be prohibited, it stops at once.
 */
@AnswerableTest
@RecordApplicationEvents
class ReclassificationTests {

    private static final String DOCUMENT = "journeys/reclassification";
    private static final List<String> POINTS = List.of("5(a)");

    @Autowired Callers callers;

    @Autowired PeopleDirectory people;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired CurrentActor actor;

    @Autowired ApplicationEventPublisher publisher;

    @Autowired ApplicationEvents events;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Autowired KeepingUp keepingUp;

    private Story story;
    private KeepingUp.Follower signals;

    private Echo echo;

    private LocalDate today;

    @BeforeEach
    void inUseAndAuthorised() {
        story = new Story(callers, people, dossiers, api);
        echo = new Echo(callers, publisher, transactions, jdbc);
        today = callers.asEverybody(story.organisation(),
                () -> requireNonNull(transactions.execute(status -> actor.today())));
        story.told("2026-01-01", "public_authority: true, settings: {high_risk_internal_target: 2027-06-30}",
                organisation(today));
        signals = keepingUp.with(story.organisation());
        story.follow(signals::after);
    }

    @AfterEach
    void theLedgerToldOfEverythingThatRulesRead() {
        signals.atTheEnd();
    }

    @Test
    @DisplayName("P2 From minimal risk to high risk, and to prohibited")
    void aSystemIsReclassified() {
        announced();
        becomesHighRisk();
        theLawAsksForMore();
        theBasisIsAskedForAnew();
        peopleLearnForIt();
        anAuditIsDue();
        whatIsNotGrantedAnewExpires();
        againInAnotherOrderChangesNothing();
        lateNewsSpareWhatWasGrantedSince();
        becomesProhibited();
        againInAnotherOrderChangesNothing();
    }

    private void announced() {
        var preview = story.asked(DOCUMENT, "announced", Map.of("category", "HIGH_RISK_ANNEX_III", "points", POINTS))
                .path("reclassificationPreview");

        assertThat(texts(preview.path("authorisationsAffected"))).containsExactly("SECURITY az-1", "USE az-2");
        assertThat(texts(preview.path("assessmentsRequired"))).contains("AI_SYSTEM_IMPACT");
        assertThat(preview.path("raciRowsToReview").size()).isPositive();
        assertThat(standing().path("aiSystem").path("category").asString()).isEqualTo("MINIMAL");
    }

    private void becomesHighRisk() {
        classified("HIGH_RISK_ANNEX_III", POINTS, 1);

        var system = standing().path("aiSystem");
        assertThat(system.path("state").asString()).isEqualTo("IN_USE");
        assertThat(system.path("classificationHistory").valueStream().map(it -> told(it, "state", "category")))
                .containsExactly("SUPERSEDED MINIMAL", "FINAL HIGH_RISK_ANNEX_III");
    }

    /** A lawyer proposes, somebody else from the legal side decides. */
    private void classified(String category, List<String> points, int version) {
        story.done("lawyer", "classifySystem", about(Map.of("category", category, "points", points, "operatorRoles",
                List.of("DEPLOYER"), "rationale", "It scores applications")));
        story.refused("owner", "finaliseClassification", "NOT_PERMITTED");
        story.done("jurist", "finaliseClassification", about(Map.of("expectedVersion", version)));
        echo.untilHeard(story.organisation());
    }

    private void theLawAsksForMore() {
        var duties = standing().path("aiSystem").path("obligations");
        assertThat(duties.valueStream().map(it -> told(it, "key", "status", "applicableFrom", "internalTarget")))
                .contains("EUAIA-26-2 FUTURE 2027-12-02 2027-06-30", "EUAIA-27 FUTURE 2027-12-02 2027-06-30",
                        "EUAIA-26-8 FUTURE 2027-12-02 2027-06-30");
        assertThat(duties.valueStream()
                .filter(it -> it.path("key").asString().equals("EUAIA-86"))
                .flatMap(it -> it.path("readings").valueStream())
                .map(it -> told(it, "name", "chosen")))
                .containsExactly("FORMAL true", "FUNCTIONAL false");
    }

    private void theBasisIsAskedForAnew() {
        var standing = standing();
        assertThat(standing.path("aiSystem")
                .path("assessments")
                .valueStream()
                .map(it -> told(it, "key", "status", "stale")))
                .containsExactlyInAnyOrder("as-1 APPROVED true", "as-2 APPROVED true", "ai-1/AI_RISK REQUIRED false",
                        "ai-1/INFOSEC_RISK REQUIRED false", "ai-1/AI_SYSTEM_IMPACT REQUIRED false",
                        "ai-1/LEGAL_COMPLIANCE REQUIRED false", "ai-1/EQUALITY_IMPACT REQUIRED false",
                        "ai-1/FRIA REQUIRED false");
        assertThat(standing.path("aiSystem")
                .path("requiredAssessments")
                .valueStream()
                .filter(it -> !it.path("binding").asBoolean())
                .map(it -> told(it, "type", "met")))
                .as("the organisation's own target asks for it")
                .containsExactly("FRIA false");
        assertThat(standing.path("vacancies")
                .path("nodes")
                .valueStream()
                .map(it -> told(it.path("role"), "key") + " " + told(it.path("scope"), "reference") + " "
                        + told(it, "state")))
                .contains("role.human-overseer ai-1 OPEN");
        assertThat(reviewsAsked()).containsExactly("m-1:SYSTEM_RECLASSIFIED:HIGH_RISK_ANNEX_III " + today);
        assertThat(authorisations(null)).containsExactly("az-1 GRANTED true " + today.plusDays(60),
                "az-2 GRANTED true " + today.plusDays(60));
    }

    /** Step 5: the owner and the users at once, the overseer once there is one. */
    private void peopleLearnForIt() {
        assertThat(trainings()).containsExactlyInAnyOrder("owner TRN-OWN-1  HIGH_RISK_SYSTEM ASSIGNED",
                "user TRN-LIT-2  HIGH_RISK_SYSTEM ASSIGNED");
        story.named("role.human-overseer", "overseer");
        echo.untilHeard(story.organisation());
        assertThat(trainings()).contains("overseer TRN-OVERSIGHT ai-1 ROLE ASSIGNED");
    }

    private List<String> trainings() {
        return standing().path("trainingAssignments")
                .path("nodes")
                .valueStream()
                .map(it -> told(it.path("person"), "key") + " " + told(it.path("course"), "key") + " "
                        + it.path("system").path("key").asString("") + " " + told(it, "occasion", "status"))
                .toList();
    }

    /** Step 6: within a cycle from the day on which it became high-risk, however long it has been in use. */
    private void anAuditIsDue() {
        assertThat(standing().path("auditNeeds")
                .valueStream()
                .map(it -> told(it.path("aiSystem"), "key") + " " + told(it, "dueBy")))
                .containsExactly("ai-1 " + today.plusDays(365));
    }

    /** Rule reading 8: it counts as expired, and yet GATE-003 asks for the agreed end only. */
    private void whatIsNotGrantedAnewExpires() {
        assertThat(authorisations(today.plusDays(60))).allMatch(it -> it.contains(" GRANTED true "));
        assertThat(authorisations(today.plusDays(61))).allMatch(it -> it.contains(" EXPIRED false "));
        assertThat(codes(today.plusDays(61))).doesNotContain("GATE-003");
        assertThat(codes(today.plusYears(1).plusDays(1))).contains("GATE-003");
    }

    private void againInAnotherOrderChangesNothing() {
        var before = everything();
        var heard = events.stream(GovernanceEvent.class)
                .filter(it -> it.provenance().organisation().equals(story.organisation()))
                .distinct()
                .toList();
        assertThat(heard).hasSizeGreaterThan(1);

        echo.deliver(story.organisation(), heard.reversed());
        echo.deliver(story.organisation(), heard);

        assertThat(everything()).isEqualTo(before);
    }

    private void lateNewsSpareWhatWasGrantedSince() {
        story.authorised("az-3", "SECURITY", "manager", "ciso");
        story.authorised("az-4", "USE", "manager", "chief");

        againInAnotherOrderChangesNothing();

        assertThat(authorisations(today.plusDays(61))).contains("az-3 GRANTED true null", "az-4 GRANTED true null");
    }

    private void becomesProhibited() {
        classified("PROHIBITED", List.of("5(1)(c)"), 2);

        var system = standing().path("aiSystem");
        assertThat(system.path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(system.path("suspension").path("reason").asString()).contains("prohibited");
        assertThat(authorisations(null)).allMatch(it -> it.contains(" REVOKED false "));
        assertThat(codes(today)).doesNotContain("INV-002");
        assertThat(reviewsAsked()).hasSize(2);
    }

    private String everything() {
        return standing() + " " + reviewsAsked();
    }

    private JsonNode standing() {
        return story.asked(DOCUMENT, "reclassified", Map.of());
    }

    private List<String> authorisations(@Nullable LocalDate asOf) {
        var day = asOf == null ? today : asOf;
        return story.asked(DOCUMENT, "reclassified", Map.of("asOf", day.toString()))
                .path("aiSystem")
                .path("authorisations")
                .valueStream()
                .map(it -> told(it, "key", "status", "valid", "reconsiderBy"))
                .toList();
    }

    private List<String> codes(LocalDate asOf) {
        return story.asked(DOCUMENT, "reclassified", Map.of("asOf", asOf.toString()))
                .path("aiSystem")
                .path("signals")
                .valueStream()
                .map(it -> it.path("code").asString())
                .toList();
    }

    private List<String> reviewsAsked() {
        return callers.asEverybody(story.organisation(), () -> requireNonNull(transactions.execute(status -> jdbc
                .sql("select key from roles.raci_review_trigger where organisation_id = :organisation order by key")
                .param("organisation", story.organisation().value())
                .query(String.class)
                .list())));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String told(JsonNode node, String... fields) {
        return String.join(" ", Stream.of(fields).map(it -> text(node.path(it))).toList());
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.asString();
    }

    private static String organisation(LocalDate today) {
        return """
                units:
                  - {id: ou-exe, name: Executive Office, parent: null, function: EXECUTIVE, head: null}
                  - {id: ou-soc, name: Social Services, parent: ou-exe, function: SOCIAL_SERVICES, head: null}
                people:
                """ + Stream.of("chief", "lawyer", "jurist", "officer", "ciso", "owner", "manager",
                "user", "overseer").map(it -> """
                          - {id: %1$s, name: The %1$s, unit: ou-soc, position: The %1$s, manager: null, status: ACTIVE}
                        """.formatted(it)).reduce("", String::concat) + "role_assignments:\n"
                + Stream.of("chief-officer chief org", "compliance-legal lawyer org", "legal-team jurist org",
                        "information-security-officer officer org", "head-of-information-security ciso org",
                        "business-owner owner ai-1", "product-manager manager ai-1",
                        "information-asset-owner manager ai-1", "end-user user ai-1")
                        .map(it -> it.split(" "))
                        .map(it -> "  - {id: ra-%1$s, role: role.%1$s, holder: %2$s, scope: %3$s, from: 2025-01-01}\n"
                                .formatted(it[0], it[1], it[2]))
                        .reduce("", String::concat)
                + """
                        systems:
                          - {id: ai-1, name: Benefit scoring, unit: ou-soc, using_units: [ou-soc], process: Benefits, purpose: Scores applications, state: IN_USE, first_use: 2025-08-01, operator_roles: [DEPLOYER], category: MINIMAL, affects_persons: true, classification: {date: 2025-07-01, by: lawyer, review_due: 2099-01-01}}
                        authorisations:
                          - {id: az-1, system: ai-1, kind: SECURITY, status: GRANTED, granted_by: ciso, granted: 2025-12-01, valid_until: %1$s}
                          - {id: az-2, system: ai-1, kind: USE, status: GRANTED, granted_by: chief, granted: 2025-12-01, valid_until: %1$s}
                        assessments:
                          - {id: as-1, system: ai-1, type: AI_RISK, status: APPROVED, conducted_by: officer, approved: 2025-12-01, valid_until: 2099-01-01}
                          - {id: as-2, system: ai-1, type: INFOSEC_RISK, status: APPROVED, conducted_by: officer, approved: 2025-12-01, valid_until: 2099-01-01}
                        raci_matrices:
                          - id: m-1
                            title: Benefit scoring
                            scope: ai-1
                            template: tpl.system-ownership
                            origin: TEMPLATE
                            status: ACTIVE
                            last_review: null
                            next_review: 2099-01-01
                            activities:
                              - {id: act.risk-ownership, title: Risk of use, cells: {role.business-owner: A, role.product-manager: R}}
                        """
                        .formatted(today.plusYears(1));
    }
}
