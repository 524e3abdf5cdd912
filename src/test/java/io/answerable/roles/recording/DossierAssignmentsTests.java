package io.answerable.roles.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.ledger.Ledger;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.assignments.HeldRoles;
import io.answerable.roles.dossier.Batches;
import io.answerable.roles.dossier.DossierRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A dossier records who holds what; it changes just what differs, from its day on. */
@AnswerableTest
class DossierAssignmentsTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final LocalDate LATER = LocalDate.parse("2026-12-01");
    private static final LocalDate START = LocalDate.parse("2026-01-01");

    private static final Set<String> KNOWN_ROLES = Set.of("role.lead-implementer", "role.dpo", "role.department-head");
    private static final Progress UNHEARD = (section, rows) -> {
    };

    @Autowired Callers callers;

    @Autowired HeldRoles held;

    @Autowired AssignmentTables tables;

    @Autowired Batches batches;

    @Autowired DossierRows dossiers;

    @Autowired JdbcClient jdbc;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    final PersonId anne = PersonId.of(NewId.next());
    final PersonId bo = PersonId.of(NewId.next());
    final UnitId finance = UnitId.of(NewId.next());

    OrganisationId organisation;
    DossierAssignments recording;

    @BeforeEach
    void aTown() {
        organisation = callers.newOrganisation();
        var catalogue = mock(RoleCatalogue.class);
        when(catalogue.role(any())).thenAnswer(call -> Stream.of(call.getArgument(0, String.class))
                .filter(KNOWN_ROLES::contains)
                .map(it -> mock(RoleDefinition.class))
                .findFirst());
        var people = mock(PeopleDirectory.class);
        when(people.idsOf(anyCollection())).thenReturn(Map.of("p-1", anne, "p-2", bo));
        var units = mock(UnitDirectory.class);
        when(units.idsOf(anyCollection())).thenReturn(Map.of("ou-fin", finance));
        var ledger = mock(Ledger.class);
        recording = new DossierAssignments(people, mock(PartyDirectory.class), units, mock(AiSystemRegister.class),
                new AssignmentSection(tables, dossiers, catalogue, ledger, actor),
                new DelegationSection(jdbc, dossiers, batches, catalogue, ledger, actor));
    }

    @Test
    void theSameDossierTwiceChangesNothing() {
        var facts = List.of(lead("ra-1", "p-1", null), lead("ra-2", "p-2", DAY.minusDays(9)));

        assertThat(record(DAY, facts)).extracting(Recorded::created).isEqualTo(2);

        var again = record(DAY, facts);
        assertThat(again).isEqualTo(new Recorded(0, 0, 2, List.of(), List.of()));
    }

    @Test
    void anAssignmentLastsFromItsFirstToItsLastGoodDay() {
        record(DAY, List.of(lead("ra-1", "p-1", DAY)));

        var days = only().days();

        assertThat(days.contain(START)).isTrue();
        assertThat(days.contain(START.minusDays(1))).isFalse();
        assertThat(days.contain(DAY)).isTrue();
        assertThat(days.contain(DAY.plusDays(1))).isFalse();
    }

    @Test
    void anotherHolderHoldsItFromTheDayOfTheLaterDossierOn() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));

        var changed = record(LATER, List.of(lead("ra-1", "p-2", null)));

        assertThat(changed.changed()).isEqualTo(1);
        assertThat(holdersOn(LATER.minusDays(1))).containsExactly(HolderRef.person(anne));
        assertThat(holdersOn(LATER)).containsExactly(HolderRef.person(bo));
    }

    @Test
    void leadFlagAndConfirmationAreKeptOverTime() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));

        record(LATER,
                List.of(new Assignment("ra-1", "role.lead-implementer", "p-1", "org", START, null, false, LATER)));

        var timeline = only();
        assertThat(timeline.leading().contain(LATER.minusDays(1))).isTrue();
        assertThat(timeline.leading().contain(LATER)).isFalse();
        assertThat(timeline.confirmedOn()).containsExactly(LATER);
    }

    @Test
    void anEndInTheApplicationStandsUntilTheRowIsChanged() {
        record(DAY, List.of(lead("ra-1", "p-1", LATER)));
        endOn(DAY.minusDays(3));

        assertThat(record(DAY, List.of(lead("ra-1", "p-1", LATER))).changed()).isZero();
        assertThat(record(LATER, List.of(lead("ra-1", "p-1", LATER))).changed()).isZero();
        assertThat(holdersOn(DAY)).isEmpty();

        assertThat(record(LATER, List.of(lead("ra-1", "p-1", LATER.plusDays(9)))).changed()).isEqualTo(1);
        assertThat(holdersOn(LATER)).hasSize(1);
    }

    @Test
    void anEndedAssignmentIsNotOpenedAgainByARowWithoutEnd() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));
        endOn(DAY.minusDays(3));

        record(LATER, List.of(lead("ra-1", "p-1", null)));

        assertThat(holdersOn(LATER)).isEmpty();
    }

    @Test
    void anOlderDossierDoesNotUndoALaterOne() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));
        record(LATER, List.of(lead("ra-1", "p-2", null)));

        assertThat(record(DAY, List.of(lead("ra-1", "p-1", null))).changed()).isZero();
        assertThat(record(DAY.minusDays(1), List.of(lead("ra-1", "p-1", LATER))).changed()).isZero();
        assertThat(holdersOn(LATER)).containsExactly(HolderRef.person(bo));
    }

    @Test
    void whatALaterDossierSaidStandsAndIsReported() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));
        record(LATER, List.of(lead("ra-1", "p-2", null)));

        assertThat(record(DAY.minusDays(1), List.of(lead("ra-1", "p-1", null))).superseded()).containsExactly("ra-1");
        assertThat(record(DAY.minusDays(1), List.of(lead("ra-1", "p-2", DAY))).superseded()).containsExactly("ra-1");
        assertThat(record(DAY, List.of(lead("ra-1", "p-1", null))).superseded()).isEmpty();
        assertThat(record(LATER, List.of(lead("ra-1", "p-2", null))).superseded()).isEmpty();
        assertThat(holdersOn(LATER)).containsExactly(HolderRef.person(bo));
    }

    @Test
    void anEndDecidedHereStandsAgainstAnOlderDossierAndIsReported() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));
        endOn(LATER);

        var older = record(DAY.plusDays(2), List.of(lead("ra-1", "p-1", LATER.plusDays(30))));

        assertThat(older.superseded()).containsExactly("ra-1");
        assertThat(older.changed()).isZero();
        assertThat(holdersOn(LATER.plusDays(9))).isEmpty();
    }

    @Test
    void aPlannedEndThatADossierSaidIsMovedByTheNext() {
        record(DAY, List.of(lead("ra-1", "p-1", LATER)));

        var next = record(DAY.plusDays(2), List.of(lead("ra-1", "p-1", LATER.plusDays(30))));

        assertThat(next.superseded()).isEmpty();
        assertThat(next.changed()).isEqualTo(1);
        assertThat(holdersOn(LATER.plusDays(9))).hasSize(1);
    }

    @Test
    void aDelegationThatALaterDossierSaidOtherwiseStandsAndIsReported() {
        var row = new Delegation("dl-1", "p-1", "p-2", "role.department-head", "ou-fin", START, LATER, true);
        var turned = new Delegation("dl-1", "p-2", "p-1", "role.department-head", "ou-fin", START, LATER, true);
        recordAll(LATER, List.of(), List.of(row));

        assertThat(recordAll(DAY, List.of(), List.of(turned)).get("delegations")).isEqualTo(
                new Recorded(0, 0, 1, List.of(), List.of(), List.of("dl-1")));
        assertThat(recordAll(DAY, List.of(), List.of(turned)).get("delegations")).isEqualTo(
                new Recorded(0, 0, 1, List.of(), List.of()));
    }

    @Test
    void aDelegationEndedInTheApplicationStaysEnded() {
        var row = new Delegation("dl-1", "p-1", "p-2", "role.department-head", "ou-fin", START, LATER, true);
        recordAll(DAY, List.of(), List.of(row));
        change("update roles.delegation set valid_until = date '2026-11-10', state = 'DECLINED' where key = 'dl-1'");

        assertThat(recordAll(LATER, List.of(), List.of(row)).get("delegations")).isEqualTo(
                new Recorded(0, 0, 1, List.of(), List.of()));
    }

    @Test
    void theLeadFlagMayComeAndGoOnOneDay() {
        for (var flag : List.of(false, true, false, true)) {
            record(DAY, List.of(flagged(flag)));
        }

        assertThat(only().leading().contain(DAY)).isTrue();
        assertThat(only().leading().contain(DAY.minusDays(1))).isFalse();
    }

    @Test
    void aLeadThatBeganEarlierTakesUpTheLaterOne() {
        record(DAY.minusDays(20), List.of(flagged(false)));
        callers.asEverybody(organisation, () -> transactions.execute(status -> {
            jdbc.sql(
                    "insert into roles.role_lead (organisation_id, assignment, valid_from) values (:organisation, :id, :day)")
                    .param("organisation", organisation.value())
                    .param("id", only().id().value())
                    .param("day", DAY.minusDays(5))
                    .update();
            return status;
        }));

        record(DAY.minusDays(10), List.of(flagged(true)));

        assertThat(only().leading().contain(DAY.minusDays(11))).isFalse();
        assertThat(List.of(10, 6, 5, 0)).allMatch(it -> only().leading().contain(DAY.minusDays(it)));
    }

    @Test
    void whatIsNoLongerContainedStaysAndIsListed() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));

        var report = record(LATER, List.of());

        assertThat(report.notContained()).containsExactly("ra-1");
        assertThat(holdersOn(LATER)).containsExactly(HolderRef.person(anne));
    }

    @Test
    void aRowThatRefersToNothingKnownIsRefusedWithItsPath() {
        var report = record(DAY,
                List.of(lead("ra-1", "p-1", null),
                        new Assignment("ra-2", "role.nobody", "p-none", "ou-none", null, null, false, null)));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refusals()).extracting(RowRefusal::row).containsOnly(1);
        assertThat(report.refusals()).extracting(RowRefusal::path).containsExactly("role", "holder", "scope");
        assertThat(report.refusals()).extracting(RowRefusal::code).containsOnly("NOT_FOUND");
    }

    @Test
    void anAcceptedDelegationIsRecordedOverItsDays() {
        var offered = new Delegation("dl-2", "p-2", "p-1", "role.dpo", "org", DAY, LATER, false);
        var accepted = new Delegation("dl-1", "p-1", "p-2", "role.department-head", "ou-fin", DAY, LATER, true);

        var sections = recordAll(DAY, List.of(), List.of(accepted, offered));

        assertThat(sections.get("delegations")).isEqualTo(new Recorded(2, 0, 0, List.of(), List.of()));
        assertThat(callers.asEverybody(organisation, () -> held.delegated(Set.of(), Optional.empty())))
                .singleElement()
                .satisfies(it -> assertThat(it.days().contain(LATER)).isTrue())
                .satisfies(it -> assertThat(it.days().contain(LATER.plusDays(1))).isFalse())
                .extracting(DelegatedRole::scope)
                .isEqualTo(Scope.unit(finance));
    }

    @Test
    void anotherOrganisationSeesNoneOfIt() {
        record(DAY, List.of(lead("ra-1", "p-1", null)));

        var seen = callers.asEverybody(callers.newOrganisation(), () -> held.held(Set.of(), Optional.empty()));

        assertThat(seen).isEmpty();
    }

    @Test
    void rolesAndScopesNarrowWhatIsRead() {
        record(DAY, List.of(lead("ra-1", "p-1", null),
                new Assignment("ra-2", "role.department-head", "p-2", "ou-fin", START, null, false, null)));

        assertThat(callers.asEverybody(organisation,
                () -> held.held(Set.of(), Optional.of(List.of(Scope.unit(finance))))))
                .extracting(HeldRole::key)
                .containsExactly("ra-2");
        assertThat(callers.asEverybody(organisation,
                () -> held.held(Set.of("role.lead-implementer"), Optional.of(List.of(Scope.ORGANISATION)))))
                .extracting(HeldRole::key)
                .containsExactly("ra-1");
    }

    private static Assignment lead(String key, String holder, @Nullable LocalDate to) {
        return new Assignment(key, "role.lead-implementer", holder, "org", START, to, true, null);
    }

    private static Assignment flagged(boolean lead) {
        return new Assignment("ra-1", "role.lead-implementer", "p-1", "org", START, null, lead, null);
    }

    private void endOn(LocalDate day) {
        change("update roles.role_assignment set valid_until = date '" + day + "' where key = 'ra-1'");
    }

    private void change(String sql) {
        callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc.sql(sql).update()));
    }

    private Recorded record(LocalDate asOf, List<Assignment> assignments) {
        return java.util.Objects.requireNonNull(recordAll(asOf, assignments, List.of()).get("role_assignments"));
    }

    private Map<String, Recorded> recordAll(LocalDate asOf, List<Assignment> assignments,
            List<Delegation> delegations) {
        var facts = new ResponsibilityFacts(asOf, assignments, delegations, List.of(), List.of());
        return callers.asEverybody(organisation,
                () -> transactions.execute(status -> recording.record(facts, UNHEARD)));
    }

    private HeldRole only() {
        return callers.asEverybody(organisation, () -> held.held(Set.of(), Optional.empty())).getFirst();
    }

    private List<HolderRef> holdersOn(LocalDate day) {
        return callers.asEverybody(organisation, () -> held.held(Set.of(), Optional.empty()))
                .stream()
                .filter(it -> it.days().contain(day))
                .map(HeldRole::holder)
                .toList();
    }
}
