package io.answerable.audit.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Permission;
import io.answerable.audit.AuditApi;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.IncidentClosed;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.AopTestUtils;
import tools.jackson.databind.JsonNode;

/** R-AUD-17: what was learnt, and where it is heeded. */
class LessonTests extends AuditApi {

    private @Autowired LearningFromIncidents learning;

    @Test
    @DisplayName("R-AUD-17 The lesson of an incident is kept once and linked to the course that heeds it")
    void aLessonIsHeeded() {
        var incident = incident("inc-1", "ai-10");
        for (int i = 0; i < 2; i++) {
            inTown(() -> {
                AopTestUtils.<LearningFromIncidents>getTargetObject(learning)
                        .on(new IncidentClosed(incident, AiSystemId.of(systemId("ai-10")), "Show sources",
                                actor.provenance()));
                return 1;
            });
        }
        var id = ask("{ lessons { nodes { id text incident { key } aiSystem { key } } } }").path("lessons.nodes")
                .entityList(JsonNode.class)
                .hasSize(1)
                .get()
                .getFirst()
                .path("id")
                .asString();
        var trainer = somebody("p-028", Set.of(Permission.MANAGE_TRAINING, Permission.READ_GOVERNANCE));
        var heed = "lesson: {id: \"%s\"}, expectedVersion: %d, course: \"TRN-LIT-2\", edition: \"2.0\"";
        assertThat(refused(auditor(), "heedLesson", heed.formatted(id, 1))).isEqualTo("NOT_PERMITTED");
        assertThat(refused(trainer, "heedLesson", heed.formatted(id, 1).replace("TRN-LIT-2", "TRN-X")))
                .isEqualTo("NOT_FOUND");
        done(trainer, "heedLesson", heed.formatted(id, 1), "lesson { version }");
        done(trainer, "heedLesson", heed.formatted(id, 2), "lesson { version }");

        as(trainer, "{ lessons { nodes { text incident { key } uses { course edition policy { key } } } } }")
                .path("lessons.nodes")
                .matchesJsonStrictly("""
                        [{"text": "Show sources", "incident": {"key": "inc-1"},
                            "uses": [{"course": "TRN-LIT-2", "edition": "2.0", "policy": null}]}]""");
        town = newTown();
        ask("{ node(id: \"%s\") { id } lessons { nodes { key } } }".formatted(id)).path("node")
                .valueIsNull()
                .path("lessons.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }
}
