package io.answerable.training.plans;

import static io.answerable.access.Permission.MANAGE_LIFE_CYCLE;
import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing;
import io.answerable.exchange.Dossiers;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.training.Learning;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** What is planned and spent so that people can do what they have to. */
@AnswerableTest
class PlansTests {

    private static final String SECTIONS = """
            units:
              - {id: ou-1, name: One, parent: null, function: IT, head: p-1}
              - {id: ou-2, name: Two, parent: null, function: HR, head: p-2}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-2, status: ACTIVE}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            suppliers: [{id: sup-11, name: Makers, country: SE}]
            systems:
              - {id: ai-21, name: Forecaster, unit: ou-1, using_units: [ou-1], supplier: sup-11, state: IN_USE, category: MINIMAL}
            training_assignments:
              - {id: ta-1, person: p-1, course: TRN-OWN-1, system: null, due: null, completed: 2026-02-02, status: COMPLETED}
              - {id: ta-2, person: p-1, course: TRN-LIT-1, system: null, due: null, completed: 2025-12-31, status: COMPLETED}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired DutiesOfPlans duties;

    @Autowired CurrentActor actor;

    private Learning ours;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    @DisplayName("R-TRN-15 a skills gap is planned with measure, owner and date, and ends with an outcome")
    void aSkillsGapIsPlannedAndEnds() {
        var planned = act("planSkillGap", gap("sg-1", "p-2", "2999-01-01"), GAP);
        assertThat(Learning.errors(planned)).isEmpty();
        assertThat(planned.at("/act/gap/owner/key").asString()).isEqualTo("p-2");
        assertThat(planned.at("/act/gap/measure").asString()).isEqualTo("A course on evaluation");
        assertThat(planned.at("/act/gap/due").asString()).isEqualTo("2999-01-01");
        assertThat(planned.at("/act/gap/aiSystem/key").asString()).isEqualTo("ai-21");

        assertThat(open()).containsExactly("SKILL_GAP sg-1 2999-01-01", "sg-1");

        var ended = ours.askAs(person("p-2"), mutation("endSkillGap",
                "gap: {key: \"sg-1\"}, expectedVersion: 1, as: CLOSED, outcome: \"She can\"", GAP), READ);
        assertThat(Learning.errors(ended)).isEmpty();
        assertThat(ended.at("/act/gap/state").asString()).isEqualTo("CLOSED");
        assertThat(open()).isEmpty();
        assertThat(Learning.errors(act("endSkillGap",
                "gap: {key: \"sg-1\"}, expectedVersion: 2, as: DROPPED, outcome: \"x\"", GAP)))
                .containsExactly("TRANSITION_NOT_ALLOWED gap");
        var list = "{ skillGaps(filter: {competency: {eq: \"COMP-MODEL-EVAL\"}}) { nodes { key } } }";
        assertThat(ours.askAs(person("p-2"), list, READ).at("/skillGaps/nodes").findValuesAsString("key"))
                .containsExactly("sg-1");
        assertThat(ours.askAs(person("p-1"), list, READ).at("/skillGaps/nodes")).isEmpty();
        assertThat(new Learning(callers, dossiers, api, "2026-06-01", "").ask(list).at("/skillGaps/nodes")).isEmpty();
    }

    @Test
    void everyReasonAgainstAPlanIsNamed() {
        assertThat(Learning.errors(act("planSkillGap", gap("sg-1", "p-9", "2020-01-01").replace("COMP-MODEL-EVAL", "X"),
                GAP))).containsExactlyInAnyOrder("NOT_FOUND competency", "VALIDATION_FAILED owner",
                        "VALIDATION_FAILED due");
        assertThat(Learning.errors(ours.askWith(mutation("planSkillGap", gap("sg-1", "p-2", "2999-01-01"), GAP), READ,
                READ_GOVERNANCE))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askWith(mutation("planSkillGap", gap("sg-1", "p-2", "2999-01-01"), GAP), READ,
                MANAGE_LIFE_CYCLE))).isEmpty();
    }

    @Test
    @DisplayName("R-TRN-15 whoever manages the training of one unit plans for the skills of that unit, not of any system besides")
    void everythingThatIsNamedHasToBeOnesOwn() {
        var ofUnit = gap("sg-1", "p-2", "2999-01-01").replace("aiSystem: {key: \"ai-21\"}", "unit: {key: \"ou-2\"}");
        var ofBoth = gap("sg-2", "p-2", "2999-01-01") + ", unit: {key: \"ou-2\"}";
        var nowhere = gap("sg-3", "p-2", "2999-01-01").replace("aiSystem: {key: \"ai-21\"}",
                "unit: {id: \"" + new NodeId("Unit", NewId.next()).encoded() + "\"}");

        assertThat(Learning.errors(inUnit("ou-2", mutation("planSkillGap", ofBoth, GAP))))
                .containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(inUnit("ou-2", mutation("planSkillGap", ofUnit, GAP)))).isEmpty();
        assertThat(Learning.errors(act("planSkillGap", ofBoth, GAP))).isEmpty();
        assertThat(Learning.errors(inUnit("ou-2", mutation("endSkillGap",
                "gap: {key: \"sg-2\"}, expectedVersion: 1, as: CLOSED, outcome: \"She can\"", GAP))))
                .as("the system is not theirs")
                .hasSize(1);
        assertThat(Learning.errors(act("planSkillGap", nowhere, GAP))).containsExactly("NOT_FOUND unit");
    }

    /** Somebody who manages training in one unit. */
    private JsonNode inUnit(String unit, String document) {
        var id = callers.asEverybody(ours.organisation(),
                () -> Objects.requireNonNull(units.idsOf(List.of(unit)).get(unit)));
        var grants = Map.of(MANAGE_TRAINING, Reach.to(Set.of(id.value()), Set.of()), READ, Reach.EVERYWHERE);
        return callers.as(new Actor(ours.organisation(), ActorRef.person(person("p-1")), grants, Set.of()),
                () -> api.document(document).execute().path("").entity(JsonNode.class).get());
    }

    @Test
    @DisplayName("R-TRN-16 the transfer plan of a system shows sessions, audience and status OPEN")
    void theTransferPlanShowsSessions() {
        var question = """
                { aiSystem(by: {key: "ai-21"}) { transferPlan { status sessions { key supplier { key } audience topic
                    plannedFor heldOn state evidence } } } }""";
        assertThat(ours.ask(question).at("/aiSystem/transferPlan").isNull()).isTrue();
        for (var key : List.of("ts-1", "ts-2")) {
            assertThat(Learning.errors(act("planTransferSession", "key: \"" + key + "\", aiSystem: {key: \"ai-21\"},"
                    + " topic: \"Handling\", audience: \"Dispatchers\", plannedFor: \"2026-12-0" + key.charAt(3) + "\"",
                    SESSION))).isEmpty();
        }
        assertThat(handedOver()).as("sessions are still to be held").containsExactly("VALIDATION_FAILED aiSystem");
        var plan = ours.ask(question).at("/aiSystem/transferPlan");
        assertThat(plan.path("status").asString()).isEqualTo("OPEN");
        assertThat(plan.at("/sessions/0/supplier/key").asString()).isEqualTo("sup-11");
        assertThat(plan.at("/sessions/0/audience").asString()).isEqualTo("Dispatchers");

        assertThat(Learning.errors(act("holdTransferSession",
                "session: {key: \"ts-1\"}, expectedVersion: 1, on: \"2026-11-01\", evidence: \"dms://5\"", SESSION)))
                .isEmpty();
        assertThat(Learning.errors(act("holdTransferSession",
                "session: {key: \"ts-2\"}, expectedVersion: 1, on: \"2999-11-01\"", SESSION)))
                .as("nothing shows it, and it has yet to come")
                .containsExactly("FIELD_REQUIRED evidence", "VALIDATION_FAILED on");
        assertThat(ours.ask(question).at("/aiSystem/transferPlan/status").asString()).isEqualTo("OPEN");
        assertThat(Learning.errors(act("cancelTransferSession",
                "session: {key: \"ts-2\"}, expectedVersion: 1, reason: \"Not needed\"", SESSION))).isEmpty();
        assertThat(ours.ask(question).at("/aiSystem/transferPlan/status").asString()).isEqualTo("HELD");
        assertThat(handedOver()).isEmpty();
        assertThat(Learning.errors(ours.askWith(mutation("cancelTransferSession",
                "session: {key: \"ts-1\"}, expectedVersion: 2, reason: \"x\"", SESSION), READ)))
                .containsExactly("NOT_PERMITTED");
        assertThat(ours.askWith(question, READ).at("/aiSystem/transferPlan").isNull()).isTrue();
    }

    /** What stands against saying that the knowledge of the supplier has been handed over. */
    private List<String> handedOver() {
        var document = "mutation { act: transferSupplierKnowledge(input: {aiSystem: {key: \"ai-21\"}, "
                + "statement: \"They can\", dryRun: true}) { errors { code field } } }";
        var everything = Actor.acting(ours.organisation(), ActorRef.person(person("p-1")));
        var lead = new Actor(ours.organisation(), everything.ref(), everything.grants(),
                Set.of(new Standing.Held("role.project-lead", null, null)));
        return Learning.errors(callers.as(lead,
                () -> api.document(document).execute().path("").entity(JsonNode.class).get()));
    }

    @Test
    @DisplayName("R-TRN-22 budget and hours per unit and year are shown, units without any are marked")
    void investmentIsShownPerUnit() {
        var set = act("investInTraining",
                "unit: {key: \"ou-1\"}, year: 2026, budget: 1200.50, currency: \"EUR\", hours: 40", INVESTMENT);
        assertThat(Learning.errors(set)).isEmpty();
        var id = set.at("/act/investment/id").asString();
        assertThat(Learning.errors(act("investInTraining",
                "unit: {key: \"ou-1\"}, year: 2026, budget: -1, currency: \"euro\", hours: -1", INVESTMENT)))
                .containsExactlyInAnyOrder("VALIDATION_FAILED budget", "VALIDATION_FAILED hours",
                        "VALIDATION_FAILED currency", "KEY_TAKEN year");
        assertThat(Learning.errors(act("reviseTrainingInvestment",
                "investment: \"" + id + "\", expectedVersion: 1, budget: 1500, hours: 50", INVESTMENT))).isEmpty();

        var question = """
                { trainingInvestment(year: 2026) { unit { key } without takenHours planned { budget currency hours } } }""";
        var years = ours.askWith(question, READ, MANAGE_TRAINING).path("trainingInvestment");
        assertThat(years.at("/0/unit/key").asString()).isEqualTo("ou-1");
        assertThat(years.at("/0/planned/budget").asDouble()).isEqualTo(1500);
        assertThat(years.at("/0/planned/hours").asInt()).isEqualTo(50);
        assertThat(years.at("/0/takenHours").asDouble()).isEqualTo(2);
        assertThat(years.at("/0/without").asBoolean()).isFalse();
        assertThat(years.at("/1/unit/key").asString()).isEqualTo("ou-2");
        assertThat(years.at("/1/without").asBoolean()).isTrue();
        assertThat(Learning.errors(ours.askWith(mutation("investInTraining",
                "unit: {key: \"ou-2\"}, year: 2026, budget: 1, currency: \"EUR\", hours: 1", INVESTMENT), READ)))
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    @DisplayName("T-4 literacy measures are kept with audience, content version and date, and no score")
    void literacyMeasuresAreKept() {
        var recorded = act("recordLiteracyMeasure",
                "key: \"lm-1\", title: \"Breakfast talk\", segment: \"SEG-OPERATE\","
                        + " units: [{key: \"ou-2\"}], course: \"TRN-LIT-2\", contentVersion: \"3.1\", takenOn: \"2026-11-01\"",
                MEASURE);
        assertThat(Learning.errors(recorded)).isEmpty();
        assertThat(Learning.errors(act("recordLiteracyMeasure", "title: \"x\", segment: \"SEG-NIX\","
                + " course: \"TRN-NIX\", contentVersion: \" \", takenOn: \"2999-01-01\"", MEASURE)))
                .containsExactlyInAnyOrder("NOT_FOUND segment", "NOT_FOUND course", "FIELD_REQUIRED contentVersion",
                        "VALIDATION_FAILED takenOn");
        assertThat(Learning.errors(ours.askWith(mutation("recordLiteracyMeasure",
                "title: \"x\", contentVersion: \"1\"", MEASURE), READ))).containsExactly("NOT_PERMITTED");

        var seen = ours
                .ask("""
                        { literacyMeasures(filter: {takenOn: {gte: "2026-01-01"}}) { nodes { key title segment { key } units { key }
                            course { key } contentVersion takenOn } } }""")
                .at("/literacyMeasures/nodes");
        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/segment/key").asString()).isEqualTo("SEG-OPERATE");
        assertThat(seen.at("/0/units/0/key").asString()).isEqualTo("ou-2");
        assertThat(seen.at("/0/contentVersion").asString()).isEqualTo("3.1");
    }

    private static final String GAP = "gap { key state measure due owner { key } aiSystem { key } version }";
    private static final String SESSION = "session { key state version }";
    private static final String INVESTMENT = "investment { id key budget version }";
    private static final String MEASURE = "measure { id key }";

    /** What the owner has to do about it, and what rests on them. */
    private List<String> open() {
        var owner = List.of(person("p-2"));
        return callers.asEverybody(ours.organisation(), () -> Stream.concat(
                duties.dutiesOf(owner, actor.today())
                        .stream()
                        .map(it -> it.kind() + " " + it.subject().reference() + " " + it.due()),
                duties.commitmentsOf(owner, actor.today()).stream().map(it -> it.subject().reference())).toList());
    }

    private static String gap(String key, String owner, String due) {
        return "key: \"" + key + "\", competency: \"COMP-MODEL-EVAL\", aiSystem: {key: \"ai-21\"}, kind: UPSKILLING,"
                + " measure: \"A course on evaluation\", owner: {key: \"" + owner + "\"}, due: \"" + due + "\"";
    }

    private JsonNode act(String name, String input, String fields) {
        return ours.ask(mutation(name, input, fields));
    }

    private static String mutation(String name, String input, String fields) {
        return "mutation { act: " + name + "(input: {" + input + "}) { " + fields + " errors { code field } } }";
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours.organisation(),
                () -> Objects.requireNonNull(people.idsOf(List.of(key)).get(key)));
    }
}
