package io.answerable.inventory.register;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.PROPOSED;
import static io.answerable.inventory.LifecycleState.RETIRED;
import static io.answerable.inventory.LifecycleState.SUSPENDED;
import static io.answerable.inventory.RiskCategory.HIGH_RISK_ANNEX_III;
import static io.answerable.inventory.RiskCategory.MINIMAL;
import static io.answerable.inventory.Municipality.TODAY;
import static io.answerable.inventory.SystemRow.system;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemFilter;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemQuery;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.Municipality;
import io.answerable.inventory.RecordingSystems;
import io.answerable.inventory.SystemRow;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.RecordingOrganisation;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a dossier says about systems, and what the register knows afterwards. */
@AnswerableTest
class RecordingSystemsTests {

    private static final LocalDate EARLIER = now().minusDays(20);

    @Autowired Callers callers;

    @Autowired RecordingOrganisation organisations;

    @Autowired RecordingSystems recording;

    @Autowired AiSystemRegister register;

    @Autowired TransferringSystems transferring;

    @Autowired DescribingSystems describing;

    @Autowired UnitDirectory units;

    OrganisationId organisation;

    @BeforeEach
    void found() {
        organisation = Municipality.found(callers, organisations);
    }

    @Test
    @DisplayName("R-INV-01 every system has one entry with owner unit, using units, purpose, process, state and category")
    void everySystemHasOneEntry() {
        record(TODAY, system("ai-01").ownedBy("ou-fin").usedBy("ou-fin", "ou-psa").purpose("Flags unusual invoices"));

        var view = view("ai-01", TODAY);

        assertThat(view.purpose()).isEqualTo("Flags unusual invoices");
        assertThat(view.process()).isEqualTo("Accounting");
        assertThat(view.usingUnits()).hasSize(2).contains(view.owningUnit());
        assertThat(view.state()).isEqualTo(IN_USE);
        assertThat(view.category()).isEqualTo(MINIMAL);
        assertThat(view.version()).isEqualTo(1);
    }

    @Test
    void undatedFactsHoldSinceEver() {
        record(TODAY, system("ai-01"));

        assertThat(view("ai-01", day("1999-12-31")).state()).isEqualTo(IN_USE);
    }

    @Test
    void nothingIsInUseBeforeItsFirstUse() {
        record(TODAY, system("ai-01").usedSince("2025-03-01"), system("ai-02"),
                system("ai-03").usedSince("2025-03-01").suspendedOn("2026-09-01"));

        assertThat(view("ai-01", day("2024-01-01")).state()).isEqualTo(PROPOSED);
        assertThat(view("ai-01", day("2025-02-28")).state()).isEqualTo(PROPOSED);
        assertThat(view("ai-01", day("2025-03-01")).state()).isEqualTo(IN_USE);
        assertThat(proposedOn(day("2024-01-01"))).containsExactly("ai-01", "ai-03");
        assertThat(proposedOn(day("2025-03-01"))).isEmpty();
    }

    @Test
    void aRetiredSystemWasInUseBefore() {
        record(TODAY, system("ai-12").usedSince("2023-02-01").retiredOn("2026-06-30"));

        assertThat(view("ai-12", day("2026-05-01")).state()).isEqualTo(IN_USE);
        assertThat(view("ai-12", day("2026-06-30")).state()).isEqualTo(RETIRED);
        var timeline = timeline("ai-12");
        assertThat(timeline.live().contain(day("2023-01-31"))).isFalse();
        assertThat(timeline.live().contain(day("2023-02-01"))).isTrue();
        assertThat(timeline.live().contain(day("2026-06-30"))).isFalse();
    }

    @Test
    void aSuspendedSystemWasInUseBefore() {
        record(TODAY, system("ai-18").usedSince("2026-03-01").suspendedOn("2026-09-01"));

        assertThat(view("ai-18", day("2026-08-01")).state()).isEqualTo(IN_USE);
        assertThat(view("ai-18", TODAY).state()).isEqualTo(SUSPENDED);
        assertThat(timeline("ai-18").live().since(TODAY)).contains(day("2026-03-01"));
    }

    @Test
    void aCategoryHoldsFromItsDecisionAndTheOneBeforeUntilThen() {
        record(TODAY,
                system("ai-22").classified(HIGH_RISK_ANNEX_III, "2026-06-30", "p-021").before(MINIMAL).points("5(a)"));

        assertThat(view("ai-22", day("2026-06-29")).category()).isEqualTo(MINIMAL);
        assertThat(view("ai-22", day("2026-06-29")).points()).isEmpty();
        assertThat(view("ai-22", day("2026-06-30")).category()).isEqualTo(HIGH_RISK_ANNEX_III);
        assertThat(view("ai-22", TODAY).points()).containsExactly("5(a)");
    }

    @Test
    void theSameDossierTwiceChangesNothing() {
        var rows = new SystemRow[]{system("ai-01").touching("SECURITY", "p-020"),
                system("ai-12").usedSince("2023-02-01").retiredOn("2026-06-30"),
                system("ai-18").usedSince("2026-03-01").suspendedOn("2026-09-01"),
                system("ai-22").classified(HIGH_RISK_ANNEX_III, "2026-06-30", "p-021").before(MINIMAL),
                system("ai-23").classified(HIGH_RISK_ANNEX_III, "2027-06-30", "p-021").before(MINIMAL),
                system("ai-24").retiredOn("2027-01-31")};
        var first = record(TODAY, rows);

        var second = record(TODAY, rows);

        assertThat(first).isEqualTo(new Recorded(6, 0, 0, List.of(), List.of()));
        assertThat(second).isEqualTo(new Recorded(0, 0, 6, List.of(), List.of()));
        assertThat(view("ai-01", TODAY).version()).isEqualTo(1);
    }

    @Test
    void aChangedDossierChangesJustThatFromItsDayOn() {
        record(TODAY, system("ai-01").usedBy("ou-fin"), system("ai-02"));

        var later = record(day("2026-12-01"), system("ai-01").named("Renamed").usedBy("ou-fin", "ou-psa"),
                system("ai-02"));

        assertThat(later.changed()).isEqualTo(1);
        assertThat(later.unchanged()).isEqualTo(1);
        assertThat(view("ai-01", day("2026-11-30")).name()).isEqualTo("System ai-01");
        assertThat(view("ai-01", day("2026-11-30")).usingUnits()).hasSize(1);
        assertThat(view("ai-01", day("2026-12-01")).name()).isEqualTo("Renamed");
        assertThat(view("ai-01", day("2026-12-01")).usingUnits()).hasSize(2);
        assertThat(view("ai-01", day("2026-12-01")).version()).isEqualTo(2);
    }

    @Test
    void aUseThatIsNoLongerNamedEnds() {
        record(TODAY, system("ai-01").usedBy("ou-fin", "ou-psa"));

        record(day("2026-12-01"), system("ai-01").usedBy("ou-psa"));

        assertThat(view("ai-01", day("2026-11-30")).usingUnits()).hasSize(2);
        assertThat(view("ai-01", day("2026-12-01")).usingUnits()).hasSize(1);
    }

    @Test
    void aDatedStateReachesBackToItsDay() {
        record(TODAY, system("ai-01").usedSince("2025-01-01"));

        record(day("2026-12-31"), system("ai-01").usedSince("2025-01-01").retiredOn("2026-12-10"));

        assertThat(view("ai-01", day("2026-12-09")).state()).isEqualTo(IN_USE);
        assertThat(view("ai-01", day("2026-12-10")).state()).isEqualTo(RETIRED);
    }

    @Test
    void aResumedSystemKeepsTheDaysOfItsSuspension() {
        record(TODAY, system("ai-01").usedSince("2025-01-01").suspendedOn("2026-09-01"));

        record(day("2026-12-01"), system("ai-01").usedSince("2025-01-01"));

        assertThat(view("ai-01", day("2026-08-31")).state()).isEqualTo(IN_USE);
        assertThat(view("ai-01", day("2026-11-30")).state()).isEqualTo(SUSPENDED);
        assertThat(view("ai-01", day("2026-12-01")).state()).isEqualTo(IN_USE);
    }

    @Test
    void aCorrectedDateMovesTheState() {
        record(TODAY, system("ai-01").usedSince("2025-01-01").retiredOn("2026-06-30"));

        record(TODAY, system("ai-01").usedSince("2025-01-01").retiredOn("2026-07-31"));

        assertThat(view("ai-01", day("2026-07-30")).state()).isEqualTo(IN_USE);
        assertThat(view("ai-01", day("2026-07-31")).state()).isEqualTo(RETIRED);
    }

    @Test
    void aProposedSystemGoesIntoUseOnTheDayOfTheFirstUse() {
        record(TODAY, system("ai-01").in(PROPOSED));

        record(day("2027-03-01"), system("ai-01").usedSince("2027-02-15"));

        assertThat(view("ai-01", day("2027-02-14")).state()).isEqualTo(PROPOSED);
        assertThat(view("ai-01", day("2027-02-15")).state()).isEqualTo(IN_USE);
    }

    @Test
    void anEarlierDossierDoesNotUndoWhatIsKnownOfLaterDays() {
        record(TODAY, system("ai-01"));
        record(day("2026-12-01"), system("ai-01").named("Later"));

        record(day("2026-11-25"), system("ai-01").named("Between"));

        assertThat(view("ai-01", day("2026-11-24")).name()).isEqualTo("System ai-01");
        assertThat(view("ai-01", day("2026-11-25")).name()).isEqualTo("Between");
        assertThat(view("ai-01", day("2026-12-01")).name()).isEqualTo("Later");
    }

    @Test
    void anEarlierDossierDoesNotUndoADecisionOfToday() {
        record(EARLIER, system("ai-01"), system("ai-02"));
        transfer("ai-01", "ou-psa");

        var recorded = record(EARLIER.plusDays(1), system("ai-01"), system("ai-02"));

        assertThat(recorded.superseded()).containsExactly("ai-01");
        assertThat(recorded.unchanged()).isEqualTo(2);
        assertThat(view("ai-01", now()).owningUnit()).isEqualTo(unit("ou-psa"));
        assertThat(view("ai-01", now().minusDays(1)).owningUnit()).isEqualTo(unit("ou-fin"));
    }

    @Test
    void anEarlierDossierChangesADomainUntilTheDecisionOfToday() {
        record(EARLIER, system("ai-01").touching("SECURITY", null));
        describe("ai-01");

        var recorded = record(EARLIER.plusDays(1), system("ai-01").named("Other").touching("SECURITY", "p-020"));

        assertThat(recorded.superseded()).containsExactly("ai-01");
        assertThat(recorded.changed()).isOne();
        assertThat(view("ai-01", EARLIER.plusDays(2)).name()).isEqualTo("Other");
        assertThat(view("ai-01", now()).name()).isEqualTo("Described");
    }

    @Test
    void anUnknownKeyIsRefusedByItsPath() {
        var recorded = record(TODAY,
                system("ai-01"),
                system("ai-02").ownedBy("ou-none").usedBy("ou-fin", "ou-psa", "ou-nil"),
                system("ai-03").classified(MINIMAL, "2026-01-01", "p-999").touching("SECURITY", "p-998"));

        assertThat(recorded.refusals()).extracting(it -> it.row() + " " + it.path() + " " + it.code())
                .containsExactly("1 unit NOT_FOUND", "1 using_units[2] NOT_FOUND", "2 classification.by NOT_FOUND",
                        "2 affected_domains[0].answerable NOT_FOUND");
    }

    @Test
    void aKeyThatOccursTwiceIsRefused() {
        var recorded = record(TODAY, system("ai-01"), system("ai-01"));

        assertThat(recorded.refusals()).extracting(it -> it.row() + " " + it.path() + " " + it.code())
                .containsExactly("1 id VALIDATION_FAILED");
    }

    @Test
    void aRowThatIsNoLongerContainedStaysAndIsListed() {
        record(TODAY, system("ai-01"), system("ai-02"));

        var later = record(TODAY.plusDays(1), system("ai-02"));

        assertThat(later.notContained()).containsExactly("ai-01");
        assertThat(view("ai-01", TODAY.plusDays(1)).state()).isEqualTo(IN_USE);
    }

    @Test
    void anotherOrganisationKnowsNothingOfIt() {
        record(TODAY, system("ai-01"));
        var id = callers.asEverybody(organisation, () -> idOf("ai-01"));
        var other = Municipality.found(callers, organisations);

        callers.asEverybody(other, () -> {
            assertThat(register.idsOf(List.of("ai-01"))).isEmpty();
            assertThat(register.byId(List.of(id), TODAY)).isEmpty();
            assertThat(register.timelines(Optional.of(List.of(id)))).isEmpty();
            return true;
        });
    }

    private List<String> proposedOn(LocalDate asOf) {
        var filter = new AiSystemFilter(null, null, new AiSystemFilter.StateFilter(PROPOSED, null), null, null, null,
                null,
                null,
                null, null);
        return callers.asEverybody(organisation,
                () -> register.page(new AiSystemQuery(filter, List.of(), asOf), Paging.first(9)).getNodes())
                .stream()
                .map(AiSystemView::key)
                .toList();
    }

    private void transfer(String key, String unit) {
        var outcome = callers.asEverybody(organisation,
                () -> transferring.transfer(new ChangeOfSystem(idOf(key), 1, null),
                        requireNonNull(units.idsOf(List.of(unit)).get(unit))));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private void describe(String key) {
        var outcome = callers.asEverybody(organisation,
                () -> describing.describe(new ChangeOfSystem(idOf(key), 1, null), "Described", "Helps", null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private UnitId unit(String key) {
        return callers.asEverybody(organisation, () -> requireNonNull(units.idsOf(List.of(key)).get(key)));
    }

    private static LocalDate now() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    private Recorded record(LocalDate asOf, SystemRow... rows) {
        return callers.asEverybody(organisation, () -> Municipality.record(recording, asOf, rows));
    }

    private AiSystemView view(String key, LocalDate asOf) {
        return callers.asEverybody(organisation, () -> {
            var id = idOf(key);
            return requireNonNull(register.byId(List.of(id), asOf).get(id));
        });
    }

    private SystemTimeline timeline(String key) {
        return callers.asEverybody(organisation, () -> {
            var id = idOf(key);
            return register.timelines(Optional.of(List.of(id))).getFirst();
        });
    }

    private AiSystemId idOf(String key) {
        return requireNonNull(register.idsOf(List.of(key)).get(key));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
