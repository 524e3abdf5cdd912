package io.answerable.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.kernel.Days;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a dossier brings is recorded once, and changed from its day on. */
@AnswerableTest
class RecordingOrganisationTests {

    private static final LocalDate BEFORE = LocalDate.parse("2025-12-15");
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final LocalDate LATER = LocalDate.parse("2027-01-10");

    @Autowired Callers callers;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired UnitDirectory units;

    @Autowired PartyDirectory parties;

    @Autowired CommitteeDirectory committees;

    @Autowired ProfileDirectory profiles;

    @Autowired TransactionTemplate transactions;

    private OrganisationId organisation;

    @BeforeEach
    void newOrganisation() {
        organisation = callers.newOrganisation();
    }

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

    @Test
    void theLineAboveEndsWithWhoeverHasNoManager() {
        record(sample());

        var line = as(() -> people.linesAbove(List.of(personId("p-049"), personId("p-001")), DAY));

        assertThat(line).isEqualTo(Map.of(personId("p-049"), List.of(personId("p-060"), personId("p-001"))));
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

    @Test
    void theBoardIsThePartyOfThatKind() {
        record(sample());

        assertThat(as(() -> parties.board(DAY))).map(ExternalPartyView::key).contains("ext-05");
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

    private static OrganisationDossier sample() {
        return sampleOf("2026-11-21");
    }

    private static OrganisationDossier sampleOf(String day) {
        return OrganisationDossier.asOf(day)
                .profile("org-lindavik", "Lindavik")
                .unit("ou-exe", null, "EXECUTIVE", "p-001")
                .unit("ou-soc", "ou-exe", "SOCIAL", "p-048")
                .party("ext-05", "BOARD")
                .person("p-001", "ou-exe", null)
                .onLeave("p-048", "ou-soc", "p-001", "2026-09-01", "2027-03-01")
                .person("p-049", "ou-soc", "p-060")
                .left("p-060", "ou-soc", "p-001", "2026-09-30")
                .committee("com-02", "p-001", Map.of("p-001", "EXECUTIVE", "p-060", "BUSINESS", "ext-05", "BOARD"),
                        List.of("EXECUTIVE"), 120, "2026-10-14");
    }

    private Map<String, Recorded> record(OrganisationDossier dossier) {
        return as(() -> transactions.execute(status -> {
            var recorded = recording.record(dossier.facts(), (section, rows) -> {
            });
            if (recorded.values().stream().anyMatch(it -> !it.refusals().isEmpty())) {
                status.setRollbackOnly();
            }
            return recorded;
        }));
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }

    private static List<String> refusals(Map<String, Recorded> recorded, String section) {
        return Objects.requireNonNull(recorded.get(section))
                .refusals()
                .stream()
                .map(RecordingOrganisationTests::text)
                .toList();
    }

    private static String text(RowRefusal refusal) {
        return refusal.row() + " " + refusal.path() + " " + refusal.code();
    }

    private PersonId personId(String key) {
        return Objects.requireNonNull(as(() -> people.idsOf(List.of(key))).get(key));
    }

    private UnitId unit(String key) {
        return Objects.requireNonNull(as(() -> units.idsOf(List.of(key))).get(key));
    }

    private PersonView person(String key, LocalDate day) {
        var id = personId(key);
        return Objects.requireNonNull(as(() -> people.byId(List.of(id), day)).get(id));
    }

    private UnitView unitOn(String key, LocalDate day) {
        var id = unit(key);
        return Objects.requireNonNull(as(() -> units.byId(List.of(id), day)).get(id));
    }

    private CommitteeView committee(String key, LocalDate day) {
        var id = Objects.requireNonNull(as(() -> committees.idsOf(List.of(key))).get(key));
        return Objects.requireNonNull(as(() -> committees.byId(List.of(id), day)).get(id));
    }

    private ProfileView profiles(LocalDate day) {
        return as(() -> profiles.on(day)).orElseThrow();
    }
}
