package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that cannot be true are refused with their place. */
class RefusedRowsTests extends RecordingFacts {

    @Test
    void unknownReferencesAreRefusedByPath() {
        var recorded = record(OrganisationDossier.asOf("2026-11-21")
                .unit("ou-a", "ou-no", "IT", "p-no")
                .person("p-1", "ou-a", null)
                .person("p-2", "ou-nowhere", "p-nobody")
                .committee("com-1", "p-x", Map.of("p-y", "IT"), List.of("IT"), 30, null));

        assertThat(refusals(recorded, "units")).containsExactly("0 parent NOT_FOUND", "0 head NOT_FOUND");
        assertThat(refusals(recorded, "people")).containsExactly("1 unit NOT_FOUND", "1 manager NOT_FOUND");
        assertThat(refusals(recorded, "committees")).containsExactly("0 chair NOT_FOUND", "0 members[0] NOT_FOUND");
    }

    @Test
    void brokenRowsAreRefusedByPath() {
        var recorded = record(OrganisationDossier.asOf("2026-11-21")
                .unit("ou-a", "ou-b", "IT", null)
                .unit("ou-b", "ou-a", "it!", null)
                .unit("ou-a", null, "IT", null)
                .party("ext-1", "FRIEND")
                .person("p-1", null, "p-1")
                .person("", null, null)
                .onLeave("p-2", null, null, "2026-05-02", "2026-05-01")
                .committee("com-1", null, Map.of(), List.of("KARMA"), 0, null));

        assertThat(refusals(recorded, "units")).containsExactlyInAnyOrder("2 id VALIDATION_FAILED",
                "1 function VALIDATION_FAILED");
        assertThat(refusals(recorded, "external_parties")).containsExactly("0 kind VALIDATION_FAILED");
        assertThat(refusals(recorded, "people")).containsExactlyInAnyOrder("0 manager O-1", "1 id FIELD_REQUIRED",
                "2 leave.to VALIDATION_FAILED");
        assertThat(refusals(recorded, "committees")).containsExactlyInAnyOrder("0 cadence_days VALIDATION_FAILED",
                "0 required_perspectives[0] O-5");
    }

    @Test
    void linesThatRunInACircleAreRefused() {
        var recorded = record(OrganisationDossier.asOf("2026-11-21")
                .unit("ou-a", "ou-b", "IT", null)
                .unit("ou-b", "ou-a", "IT", null)
                .person("p-1", null, "p-2")
                .person("p-2", null, "p-3")
                .person("p-3", null, "p-2"));

        assertThat(refusals(recorded, "units")).containsExactly("0 parent O-1", "1 parent O-1");
        assertThat(refusals(recorded, "people")).containsExactly("1 manager O-1", "2 manager O-1");
    }
}
