package io.answerable.policy.editions;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_POLICIES;
import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.policy.PolicyApi;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** Who reads a policy before anybody was asked about it. */
class DraftsOfPoliciesTests extends PolicyApi {

    private static final String READING = """
            { policy(by: {key: "pol-1"}) { edition status editions { number } }
              policies(filter: {status: {eq: DRAFT}}) { totalCount nodes { key } } }""";
    private static final String NOTHING = "{\"policy\": null, \"policies\": {\"totalCount\": 0, \"nodes\": []}}";
    private static final String DRAFT = """
            {"policy": {"edition": 1, "status": "DRAFT", "editions": [{"number": 1}]},
             "policies": {"totalCount": 1, "nodes": [{"key": "pol-1"}]}}""";

    @Test
    @DisplayName("R-POL-01 A draft is read by its author and by those who write, govern and approve, and by nobody else")
    void othersReadNoDraft() {
        draft("pol-1", "author: {key: \"p-053\"}");

        reads(askAs("p-053", READING), DRAFT);
        reads(askAs("p-007", READING), DRAFT);
        reads(askAs("p-001", READING), DRAFT);
        reads(askAs("p-030", READING), NOTHING);
        List.of(MANAGE_POLICIES, READ_GOVERNANCE, APPROVE).forEach(it -> reads(askWith(READING, READ, it), DRAFT));
        reads(askWith(READING, READ), NOTHING);
    }

    @Test
    @DisplayName("R-POL-01 Nor does anybody else find a draft by its id")
    void othersFindNoDraftByItsId() {
        draft("pol-1", "");
        var id = ask("{ policy(by: {key: \"pol-1\"}) { id } }").path("policy.id").entity(String.class).get();
        var byId = "{ node(id: \"%s\") { id } policy(by: {id: \"%s\"}) { id } }".formatted(id, id);

        reads(askAs("p-007", byId), "{\"node\": {\"id\": \"%s\"}, \"policy\": {\"id\": \"%s\"}}".formatted(id, id));
        reads(askAs("p-030", byId), "{\"node\": null, \"policy\": null}");
    }

    @Test
    @DisplayName("R-POL-06 Everybody else reads the edition before a draft, also when it is no longer in force")
    void othersReadTheEditionBeforeIt() {
        inForce("pol-1", "");
        step("p-007", "beginPolicyEdition", "pol-1", "");

        reads(askAs("p-007", READING), edition(1, "PUBLISHED", "{\"number\": 1}, {\"number\": 2}"));
        reads(askAs("p-030", READING), edition(1, "PUBLISHED", "{\"number\": 1}"));

        step("p-007", "retirePolicy", "pol-1", "reason: \"Nobody needs it\"");

        askAs("p-007", READING).path("policy").matchesJson("{\"edition\": 2, \"status\": \"DRAFT\"}");
        reads(askAs("p-030", READING), edition(1, "RETIRED", "{\"number\": 1}"));
    }

    @Test
    @DisplayName("R-POL-04 Everybody reads what is being consulted on, and goes on reading it when legal hands it back")
    void everybodyReadsWhatIsConsultedOn() {
        draft("pol-1", "");
        step("p-007", "startPolicyConsultation", "pol-1", "commentsDue: \"%s\"".formatted(today));
        reads(askAs("p-030", READING), edition(1, "IN_CONSULTATION", "{\"number\": 1}"));

        step("p-007", "submitPolicyForReview", "pol-1", "reason: \"Everybody was asked in person\"");
        step("p-021", "reviewPolicyLegally", "pol-1", "passed: false, reason: \"Too vague\"");
        reads(askAs("p-030", READING), DRAFT);
    }

    @Test
    @DisplayName("R-POL-01 Rules and duties go on reading every draft")
    void rulesReadEverything() {
        draft("pol-1", "");

        var read = callers.asThemselves(ours, person("p-030"),
                () -> transactions.execute(status -> policies.outlines(today)));
        assertThat(read).extracting("key").containsExactly("pol-1");
    }

    private static String edition(int number, String status, String editions) {
        return """
                {"policy": {"edition": %d, "status": "%s", "editions": [%s]}, "policies": {"totalCount": 0, "nodes": []}}"""
                .formatted(number, status, editions);
    }

    private static void reads(Response response, String expected) {
        response.path("").matchesJson(expected);
    }
}
