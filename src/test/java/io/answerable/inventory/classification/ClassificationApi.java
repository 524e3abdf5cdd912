package io.answerable.inventory.classification;

import static io.answerable.inventory.Municipality.TODAY;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.access.spi.Standing;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.RecordingOrganisation;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A small municipality whose people classify the system {@code ai-22} through the API. */
@AnswerableTest
@RecordApplicationEvents
abstract class ClassificationApi {

    static final String HIGH_RISK = "category: HIGH_RISK_ANNEX_III, points: [\"5(a)\"]";
    private static final String ERRORS = "errors { __typename code field ... on RuleViolated { rule } }";

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired PeopleDirectory people;

    @Autowired ExecutionGraphQlServiceTester tester;

    @Autowired ApplicationEvents events;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    void record(SystemRow row) {
        callers.asEverybody(organisation, () -> Municipality.record(recording, TODAY, row));
    }

    static String classify(String what) {
        return classify(what, "DEPLOYER");
    }

    static String classify(String what, String operatorRole) {
        return """
                mutation { classifySystem(input: {aiSystem: {key: "ai-22"}, %s, operatorRoles: [%s],
                    rationale: "It scores applications"}) {
                    preliminaryClassification { version needsLegalCoDecision } %s } }""".formatted(what, operatorRole,
                ERRORS);
    }

    static String finalise(int version) {
        return """
                mutation { finaliseClassification(input: {aiSystem: {key: "ai-22"}, expectedVersion: %d}) {
                    aiSystem { category state preliminaryClassification { version }
                        classification { state rationale points }
                        classificationHistory { number state category decidedBy { key } coDecidedBy { key } } } %s } }"""
                .formatted(version, ERRORS);
    }

    static String answer(int version, String answers) {
        return """
                mutation { answerClassificationQuestionnaire(input: {aiSystem: {key: "ai-22"}, expectedVersion: %d,
                    answers: {%s}, reason: "The supplier told us"}) { aiSystem { version category } %s } }"""
                .formatted(version, answers, ERRORS);
    }

    GraphQlTester.Response as(String person, String role, String document) {
        var id = callers.asEverybody(organisation,
                () -> Objects.requireNonNull(people.idsOf(List.of(person)).get(person)));
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        Set.of(Permission.READ, Permission.READ_GOVERNANCE, Permission.READ_HISTORY, Permission.CLASSIFY)
                .forEach(it -> grants.put(it, Reach.EVERYWHERE));
        return callers.as(
                new Actor(organisation, ActorRef.person(id), grants, Set.of(new Standing.Held(role, null, null))),
                () -> tester.document(document).execute());
    }
}
