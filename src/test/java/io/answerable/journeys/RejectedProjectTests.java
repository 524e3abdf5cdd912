package io.answerable.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P6, given up: what is only an idea is rejected with a reason; what people have worked upon is closed safely first. */
class RejectedProjectTests extends Journey {

    @Test
    @DisplayName("R-INV-43 An idea is rejected by the chief officer, with a reason and nothing else")
    void anIdeaIsRejected() {
        story.done("ai-lead", "registerAiSystem", Map.of("key", "ai-1", "name", "Letter assistant", "purpose",
                "Answers letters", "owningUnit", Map.of("key", "ou-fin")));

        story.refused("clerk", "rejectSystem", "NOT_PERMITTED");
        story.deniedNow("chief", "rejectSystem", Map.of("reason", " "), "FIELD_REQUIRED");
        story.does("chief", "rejectSystem", Map.of("reason", "Nobody needs it"));

        assertThat(story.system().path("state").asString()).isEqualTo("REJECTED");
        story.refused("ai-lead", "startScoping", "TRANSITION_NOT_ALLOWED");
    }

    @Test
    @DisplayName("R-INV-38 A project that failed its tests is reworked, tested anew and closed safely")
    void aProjectIsGivenUp() {
        proposed();
        story.named("role.project-lead", "lead");
        passed("ai-lead", "lead", "startDevelopment", scoping(this::classifiedAsMinimal));
        story.named("role.delivery-team", "developer");
        passed("developer", "lead", "startTesting", testing());

        story.refused("developer", "reworkSystem", "NOT_PERMITTED");
        story.does("lead", "reworkSystem", Map.of("reason", "Every second answer is wrong"));
        story.does("lead", "startTesting", Map.of());

        passed("chief", "lead", "rejectSystem", closing("lead", Stream.of()));
        var system = story.system();
        assertThat(system.path("state").asString()).isEqualTo("REJECTED");
        assertThat(system.path("history").path("nodes").valueStream().map(it -> it.path("act").asString()))
                .containsSubsequence("REJECTED", "TESTING_STARTED", "REWORK_REQUESTED", "TESTING_STARTED",
                        "DEVELOPMENT_STARTED");
    }
}
