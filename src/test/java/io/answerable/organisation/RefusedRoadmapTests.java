package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.RowRefusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A roadmap of a dossier that cannot be true is refused row by row. */
@AnswerableTest
class RefusedRoadmapTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    @Autowired Callers callers;

    @Autowired RecordingProgramme recording;

    private OrganisationId organisation;

    @BeforeEach
    void anOrganisation() {
        organisation = callers.newOrganisation();
    }

    @Test
    @DisplayName("R-ORG-12 Items that would wait for themselves in the end are refused, also through what is known already")
    void circlesAreRefused() {
        assertThat(record(item("rm-1", null, "rm-2"), item("rm-2", null))).isEmpty();

        assertThat(record(item("rm-2", null, "rm-1"))).containsExactly("0 depends_on");
        assertThat(record(item("rm-3", null, "rm-3"), item("rm-4", null, "rm-1"))).containsExactly("0 depends_on");
        assertThat(record(item("rm-1", null), item("rm-2", null, "rm-1"))).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-12 An id by which a project tool knows another item is refused")
    void anExternalIdBelongsToOneItem() {
        assertThat(record(item("rm-1", "JIRA-1"))).isEmpty();

        assertThat(record(item("rm-2", "JIRA-1"))).containsExactly("0 external_id");
        assertThat(record(item("rm-3", "JIRA-3"), item("rm-4", "JIRA-3"))).containsExactly("1 external_id");
        assertThat(record(item("rm-1", "JIRA-1"))).isEmpty();
    }

    private List<String> record(ProgrammeFacts.RoadmapItem... items) {
        return callers.asEverybody(organisation,
                () -> recording.recordRoadmap(Arrays.asList(items), DAY, (section, rows) -> {
                }))
                .refusals()
                .stream()
                .map(RefusedRoadmapTests::text)
                .toList();
    }

    private static String text(RowRefusal refusal) {
        return refusal.row() + " " + refusal.path();
    }

    private static ProgrammeFacts.RoadmapItem item(String key, @Nullable String externalId, String... dependsOn) {
        return new ProgrammeFacts.RoadmapItem(key, "Item " + key, null, null, null, null, null, RoadmapStatus.ON_TRACK,
                List.of(dependsOn), externalId, List.of());
    }
}
