package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Employment, leave and leaving as a dossier tells them. */
class RecordingEmploymentTests extends RecordingFacts {

    @Test
    @DisplayName("R-ORG-02 p-060 leaves on 2026-09-30: ACTIVE on 2026-09-29, LEFT on 2026-10-01")
    void aLeaverIsActiveOnTheLastDayAndLeftAfterIt() {
        record(sample());

        assertThat(person("p-060", LocalDate.parse("2026-09-29")).status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(person("p-060", LocalDate.parse("2026-09-30")).status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(person("p-060", LocalDate.parse("2026-10-01")).status()).isEqualTo(PersonStatus.LEFT);
    }

    @Test
    void aLeaverKeepsTheLastPost() {
        record(sample());

        var leaver = person("p-060", DAY);

        assertThat(leaver.unit()).isEqualTo(unit("ou-soc"));
        assertThat(leaver.lastDay()).isEqualTo("2026-09-30");
    }

    @Test
    void aLeaverWithoutADayHasLeftSinceTheDayOfTheDossier() {
        record(OrganisationDossier.asOf("2026-11-21").left("p-1", null, null, null));
        record(OrganisationDossier.asOf("2027-01-10").left("p-1", null, null, null));

        assertThat(person("p-1", DAY.minusDays(1)).status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(person("p-1", DAY).status()).isEqualTo(PersonStatus.LEFT);
    }

    @Test
    void aLeaveEndsWithItsLastDay() {
        record(sample());

        assertThat(person("p-048", LocalDate.parse("2027-03-01")).status()).isEqualTo(PersonStatus.ON_LEAVE);
        assertThat(person("p-048", LocalDate.parse("2027-03-02")).status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void whoeverComesBackIsEmployedAnew() {
        record(sample());

        record(OrganisationDossier.asOf("2027-01-10").person("p-060", "ou-soc", "p-001"));

        assertThat(person("p-060", LATER).status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(person("p-060", LATER).joined()).isEqualTo(LATER);
        assertThat(person("p-060", DAY).status()).isEqualTo(PersonStatus.LEFT);
    }

    @Test
    void whoeverReturnsEarlyIsBackFromTheDayOfTheDossierOn() {
        record(sample());

        record(OrganisationDossier.asOf("2027-01-10").person("p-048", "ou-soc", "p-001"));

        assertThat(person("p-048", LATER.minusDays(1)).status()).isEqualTo(PersonStatus.ON_LEAVE);
        assertThat(person("p-048", LATER).status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void aMemberWhoIsNoLongerNamedLosesTheSeatFromThatDayOn() {
        record(sample());

        record(OrganisationDossier.asOf("2027-01-10")
                .committee("com-02", "p-001", Map.of("p-001", "EXECUTIVE", "ext-05", "BOARD"), List.of("EXECUTIVE"),
                        120, "2027-01-05"));

        assertThat(committee("com-02", LATER.minusDays(1)).members()).hasSize(3);
        assertThat(committee("com-02", LATER).members()).hasSize(2);
        assertThat(committee("com-02", LATER).lastMeeting()).isEqualTo("2027-01-05");
        assertThat(committee("com-02", DAY).lastMeeting()).isEqualTo("2026-10-14");
    }

    @Test
    void presenceTellsTheDaysAtWork() {
        record(sample());

        var presence = as(() -> people.presenceOf(List.of(personId("p-060"), personId("p-048"))));

        assertThat(Objects.requireNonNull(presence.get(personId("p-060"))).present())
                .isEqualTo(Days.before(LocalDate.parse("2026-10-01")));
        assertThat(Objects.requireNonNull(presence.get(personId("p-048"))).leaveLongerThan(30))
                .isEqualTo(Days.between(LocalDate.parse("2026-09-01"), LocalDate.parse("2027-03-02")));
    }

    @Test
    void thoseWhoHaveLeftSitInNoUnit() {
        record(sample());

        var seated = as(() -> people.inUnits(List.of(unit("ou-soc")), DAY));

        assertThat(seated.get(unit("ou-soc"))).extracting(PersonView::key).containsExactly("p-048", "p-049");
    }
}
