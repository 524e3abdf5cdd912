package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.kernel.OrganisationId;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with committees and reporting lines, on any day. */
@AnswerableTest
class OrganisationDetectionsTests {

    private static final Set<String> CODES = Set.of("ORG-001", "ORG-002", "ORG-003", "ORG-005");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired List<Detector> detectors;

    private OrganisationId organisation;

    @BeforeEach
    void newOrganisation() {
        organisation = callers.newOrganisation();
    }

    @Test
    @DisplayName("R-ORG-05 com-03 has IT and DATA members only: ORG-001 lists BUSINESS and EXECUTIVE")
    void aCommitteeWithoutARequiredViewIsFound() {
        record(dossier().person("p-012", null, null)
                .person("p-008", null, null)
                .committee("com-03", "p-012", Map.of("p-012", "IT", "p-008", "DATA"),
                        List.of("IT", "BUSINESS", "DATA", "EXECUTIVE"), 90, "2026-11-03"));

        assertThat(on("2026-11-21")).singleElement().satisfies(it -> {
            assertThat(text(it)).isEqualTo("ORG-001 com-03 since 2026-11-21");
            assertThat(it.reason()).contains("BUSINESS, EXECUTIVE");
        });
    }

    @Test
    @DisplayName("ORG-001 ORG-005 A view is missing from the day after its last member left")
    void aViewIsMissingFromTheDayAfterItsLastMemberLeft() {
        record(dossier().left("p-1", null, null, "2026-09-30")
                .person("p-2", null, null)
                .committee("com-1", "p-2", Map.of("p-1", "LEGAL", "p-2", "IT"), List.of("LEGAL"), null, null));

        assertThat(on("2026-09-30")).isEmpty();
        assertThat(on("2026-10-01")).extracting(OrganisationDetectionsTests::text)
                .containsExactlyInAnyOrder("ORG-001 com-1 since 2026-10-01", "ORG-005 com-1/p-1 since 2026-10-01");
    }

    @Test
    void aMemberOnLeaveStillBringsTheirView() {
        record(dossier().onLeave("p-1", null, null, "2026-09-01", "2027-03-01")
                .committee("com-1", "p-1", Map.of("p-1", "LEGAL"), List.of("LEGAL"), null, null));

        assertThat(on("2026-11-21")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-10 ORG-002 com-01 has cadence 60 days and last met on 2026-08-25: overdue from the 61st day on")
    void aCommitteeThatDoesNotMeetIsFoundTheDayAfterTheCadence() {
        record(dossier().party("ext-1", "STAKEHOLDER")
                .committee("com-01", "ext-1", Map.of("ext-1", "BOARD"), List.of(), 60, "2026-08-25"));

        assertThat(on("2026-10-24")).isEmpty();
        assertThat(on("2026-10-25")).extracting(OrganisationDetectionsTests::text)
                .containsExactly("ORG-002 com-01 since 2026-10-25");
    }

    @Test
    void aCommitteeThatNeverMetIsFoundSinceItWasBrought() {
        record(dossier().party("ext-1", "STAKEHOLDER")
                .committee("com-01", "ext-1", Map.of(), List.of(), 60, null));

        assertThat(on("2026-11-20")).isEmpty();
        assertThat(on("2026-12-24")).extracting(OrganisationDetectionsTests::text)
                .containsExactly("ORG-002 com-01 since 2026-11-21");
    }

    @Test
    void aMeetingResolvesIt() {
        var committee = dossier().party("ext-1", "STAKEHOLDER")
                .committee("com-01", "ext-1", Map.of(), List.of(), 60, "2026-08-25");
        record(committee);
        record(OrganisationDossier.asOf("2026-11-30")
                .committee("com-01", "ext-1", Map.of(), List.of(), 60, "2026-11-28"));

        assertThat(on("2026-11-27")).hasSize(1);
        assertThat(on("2026-11-28")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-03 p-049 reports to p-060 who left: ORG-003 points at p-049")
    void aReportOfSomebodyWhoLeftIsFound() {
        record(dossier().unit("ou-soc", null, "SOCIAL", null)
                .person("p-049", "ou-soc", "p-060")
                .left("p-060", "ou-soc", null, "2026-09-30"));

        assertThat(on("2026-09-30")).isEmpty();
        assertThat(on("2026-10-01")).singleElement().satisfies(it -> {
            assertThat(text(it)).isEqualTo("ORG-003 p-049 since 2026-10-01");
            assertThat(it.unit()).isNotNull();
            assertThat(it.subject().type()).isEqualTo("Person");
        });
    }

    @Test
    void aLeaverNeedsNoManager() {
        record(dossier().left("p-049", null, "p-060", "2026-09-30").left("p-060", null, null, "2026-08-31"));

        assertThat(on("2026-09-30")).hasSize(1);
        assertThat(on("2026-10-01")).isEmpty();
    }

    @Test
    void anotherManagerMendsTheLineFromThatDayOn() {
        record(dossier().person("p-001", null, null)
                .person("p-049", null, "p-060")
                .left("p-060", null, null, "2026-09-30"));
        record(OrganisationDossier.asOf("2026-12-01").person("p-049", null, "p-001"));

        assertThat(on("2026-11-30")).hasSize(1);
        assertThat(on("2026-12-01")).isEmpty();
    }

    @Test
    @DisplayName("R-ORG-04 p-060 left and is still a member of com-02: ORG-005 names p-060")
    void aSeatOfSomebodyWhoLeftIsFound() {
        record(dossier().person("p-001", null, null)
                .left("p-060", null, null, "2026-09-30")
                .committee("com-02", "p-001", Map.of("p-001", "EXECUTIVE", "p-060", "BUSINESS"), List.of(), null,
                        null));

        assertThat(on("2026-11-21")).extracting(OrganisationDetectionsTests::text)
                .containsExactly("ORG-005 com-02/p-060 since 2026-10-01");
    }

    @Test
    void aChairWhoLeftIsFoundToo() {
        record(dossier().left("p-060", null, null, "2026-09-30")
                .committee("com-02", "p-060", Map.of(), List.of(), null, null));

        assertThat(on("2026-11-21")).extracting(OrganisationDetectionsTests::text)
                .containsExactly("ORG-005 com-02/p-060 since 2026-10-01");
    }

    @Test
    void anotherOrganisationSeesNoneOfIt() {
        record(dossier().person("p-049", null, "p-060").left("p-060", null, null, "2026-09-30"));

        organisation = callers.newOrganisation();

        assertThat(on("2026-11-21")).isEmpty();
    }

    private static OrganisationDossier dossier() {
        return OrganisationDossier.asOf("2026-11-21");
    }

    private void record(OrganisationDossier dossier) {
        assertThat(callers.asEverybody(organisation, () -> recording.record(dossier.facts(), (section, rows) -> {
        }))
                .values()).allSatisfy(it -> assertThat(it.refusals()).isEmpty());
    }

    private List<Detection> on(String day) {
        var concern = new Concern(LocalDate.parse(day), CODES, Optional.empty());
        return callers.asEverybody(organisation, () -> detectors.stream()
                .filter(it -> it.codes().stream().anyMatch(CODES::contains))
                .flatMap(it -> it.detect(concern).stream())
                .filter(it -> CODES.contains(it.code()))
                .toList());
    }

    private static String text(Detection detection) {
        return detection.code() + " " + detection.subject().reference() + " since " + detection.since();
    }
}
