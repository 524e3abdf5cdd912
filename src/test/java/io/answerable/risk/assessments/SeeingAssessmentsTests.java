package io.answerable.risk.assessments;

import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;

import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.inventory.Municipality;
import io.answerable.risk.AssessmentType;
import org.junit.jupiter.api.Test;

/** Who sees assessments. */
class SeeingAssessmentsTests extends AssessmentScene {

    @Test
    void onlyAssessorsActAndOnlyGovernorsOrAssessorsRead() {
        record(MAY, system("ai-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));

        refused(callers.asPerson(organisation, person("p-020"), () -> mutate("startAssessment",
                "aiSystem: {key: \"ai-01\"}, type: AI_RISK"), Permission.READ), "NotPermitted", "NOT_PERMITTED");
        ask("{ aiSystem(by: {key: \"ai-01\"}) { assessments { key } requiredAssessments { type } } }", Permission.READ)
                .path("aiSystem.assessments")
                .valueIsNull()
                .path("aiSystem.requiredAssessments")
                .valueIsNull();
        ask("{ assessment(by: {key: \"as-01\"}) { key } }", Permission.READ).path("assessment").valueIsNull();
        ask("{ assessments(filter: {type: {eq: AI_RISK}, expired: false}, asOf: \"2026-11-21\") { totalCount "
                + "nodes { key aiSystem { key } } } }", Permission.READ, Permission.ASSESS).path("assessments")
                .matchesJson("""
                        {"totalCount": 1, "nodes": [{"key": "as-01", "aiSystem": {"key": "ai-01"}}]}""");
        callers.asPerson(organisation, person("p-021"), () -> tester.document(
                "{ assessment(by: {key: \"as-01\"}, asOf: \"2026-11-21\") { conductor { key } } }").execute(),
                Permission.READ).path("assessment.conductor.key").entity(String.class).isEqualTo("p-021");
    }

    @Test
    void anotherOrganisationFindsNoAssessment() {
        record(MAY, system("ai-01"));
        told(MAY, approved("as-01", "ai-01", AssessmentType.AI_RISK, TODAY));
        var id = new NodeId("Assessment", assessment("as-01").id().value()).encoded();
        everything("{ node(id: \"%s\") { id } }".formatted(id)).path("node.id").entity(String.class).isEqualTo(id);
        organisation = Municipality.found(callers, organisations);

        everything("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        everything("{ assessments { totalCount } }").path("assessments.totalCount").entity(Integer.class).isEqualTo(0);
    }
}
