package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.access.Permission;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The organisation of a dossier is recorded as it says, and once. */
class RecordingOrganisationTests extends RecordingFacts {

    @Test
    void theSameDossierTwiceChangesNothing() {
        assertThat(record(sample()).values()).allSatisfy(it -> {
            assertThat(it.refusals()).isEmpty();
            assertThat(it.created()).isPositive();
        });

        assertThat(record(sample()).values()).allSatisfy(it -> {
            assertThat(it.created()).isZero();
            assertThat(it.changed()).isZero();
            assertThat(it.unchanged()).isPositive();
        });
    }

    @Test
    void aLaterDayOfTheSameFactsChangesNothing() {
        record(sample());

        assertThat(record(sampleOf("2027-01-10")).values()).allSatisfy(it -> assertThat(it.changed()).isZero());
    }

    @Test
    void undatedFactsHoldSinceEver() {
        record(sample());

        assertThat(person("p-001", BEFORE).unit()).isEqualTo(unit("ou-exe"));
        assertThat(unitOn("ou-soc", BEFORE).parent()).isEqualTo(unit("ou-exe"));
        assertThat(profiles(BEFORE).name()).isEqualTo("Lindavik");
    }

    @Test
    void whatADossierDoesNotSayAboutItsOrganisationStays() {
        record(sample());
        var named = new OrganisationFacts.Profile("org-lindavik", "Lindavik Town", null, null, null, null, null, null,
                Map.of(), Map.of());
        as(() -> recording.record(new OrganisationFacts(LATER, named, List.of(), List.of(), List.of(), List.of()),
                (section, rows) -> {
                }));

        assertThat(profiles(LATER).name()).isEqualTo("Lindavik Town");
        assertThat(profiles(LATER)).usingRecursiveComparison()
                .ignoringFields("name", "asOf")
                .isEqualTo(profiles(LATER.minusDays(1)));
        assertThat(profiles(LATER).publicAuthority()).isTrue();
    }

    @Test
    @DisplayName("R-ORG-02 a change never erases the earlier value")
    void aChangedDossierHoldsFromItsDayOn() {
        record(sample());

        var changed = record(OrganisationDossier.asOf("2027-01-10").person("p-049", "ou-exe", "p-001"));

        assertThat(changed.get("people")).extracting(Recorded::changed, Recorded::unchanged).containsExactly(1, 0);
        assertThat(person("p-049", LATER.minusDays(1)).manager()).isEqualTo(personId("p-060"));
        assertThat(person("p-049", LATER).manager()).isEqualTo(personId("p-001"));
        assertThat(person("p-049", LATER).unit()).isEqualTo(unit("ou-exe"));
        assertThat(person("p-049", LATER).version()).isEqualTo(2);
    }

    @Test
    void rowsThatAreNoLongerContainedStayAndAreListed() {
        record(sample());

        var later = record(OrganisationDossier.asOf("2027-01-10").unit("ou-exe", null, "EXECUTIVE", "p-001"));

        assertThat(later.get("units")).extracting(Recorded::notContained).isEqualTo(List.of("ou-soc"));
        assertThat(unitOn("ou-soc", LATER)).isNotNull();
    }

    @Test
    void rowsReferToEachOtherInAnyOrder() {
        var recorded = record(OrganisationDossier.asOf("2026-11-21")
                .unit("ou-b", "ou-a", "IT", "p-1")
                .unit("ou-a", null, "EXECUTIVE", "p-2")
                .person("p-1", "ou-b", "p-2")
                .person("p-2", "ou-a", null));

        assertThat(recorded.values()).allSatisfy(it -> assertThat(it.refusals()).isEmpty());
        assertThat(unitOn("ou-b", DAY).head()).isEqualTo(personId("p-1"));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        record(sample());
        var ids = as(() -> people.idsOf(List.of("p-001"))).values();

        organisation = callers.newOrganisation();

        assertThat(as(() -> people.idsOf(List.of("p-001")))).isEmpty();
        assertThat(as(() -> people.byId(ids, DAY))).isEmpty();
        assertThat(as(() -> people.presenceOf(ids))).isEmpty();
        assertThat(as(() -> units.all(DAY))).isEmpty();
        assertThat(as(() -> parties.all(DAY))).isEmpty();
        assertThat(as(() -> committees.all(DAY))).isEmpty();
        assertThat(as(() -> profiles.on(DAY))).isEmpty();
    }

    @Test
    void twoOrganisationsKeepTheSameKeysApart() {
        record(sample());
        var theirs = organisation;

        organisation = callers.newOrganisation();
        record(sample());

        assertThat(personId("p-001")).isNotEqualTo(
                callers.asEverybody(theirs, () -> people.idsOf(List.of("p-001"))).get("p-001"));
    }

    @Test
    void onlyWhoeverMayExchangeRecords() {
        assertThatThrownBy(() -> callers.asHolderOf(organisation, () -> recording.record(sample().facts(), (s, n) -> {
        }),
                Permission.READ, Permission.MANAGE_ORGANISATION)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void fiveThousandPeopleAreRecordedInChunksAndTheProgressIsTold() {
        var dossier = OrganisationDossier.asOf("2026-11-21").unit("ou-a", null, "IT", "p-0");
        for (int i = 0; i < 5_000; i++) {
            dossier.person("p-" + i, "ou-a", i == 0 ? null : "p-" + i / 10);
        }
        var told = new ArrayList<String>();

        var recorded = as(() -> recording.record(dossier.facts(), (section, rows) -> told.add(section + " " + rows)));

        assertThat(recorded.get("people")).extracting(Recorded::created).isEqualTo(5_000);
        assertThat(told).contains("people 500", "people 1000", "people 5000").hasSize(11);
    }

    @Test
    void theLineAboveEndsWithWhoeverHasNoManager() {
        record(sample());

        var line = as(() -> people.linesAbove(List.of(personId("p-049"), personId("p-001")), DAY));

        assertThat(line).isEqualTo(Map.of(personId("p-049"), List.of(personId("p-060"), personId("p-001"))));
    }

    @Test
    void theBoardIsThePartyOfThatKind() {
        record(sample());

        assertThat(as(() -> parties.board(DAY))).map(ExternalPartyView::key).contains("ext-05");
    }

    private UnitView unitOn(String key, LocalDate day) {
        var id = unit(key);
        return Objects.requireNonNull(as(() -> units.byId(List.of(id), day)).get(id));
    }

    private ProfileView profiles(LocalDate day) {
        return as(() -> profiles.on(day)).orElseThrow();
    }
}
