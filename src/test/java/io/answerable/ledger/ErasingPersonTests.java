package io.answerable.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.ForgettingLogins;
import io.answerable.access.Permission;
import io.answerable.graphql.Paging;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.spi.Retention;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** After the retention period nobody can read any more who somebody was, and the chain is still valid. */
@AnswerableTest
class ErasingPersonTests {

    @Autowired Callers callers;

    @Autowired Ledger ledger;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired HistoryDirectory history;

    @Autowired ChainInspection inspection;

    @Autowired PersonKeys keys;

    @Autowired ForgettingLogins logins;

    @Autowired ApplicationEventPublisher events;

    private final PersonId ada = PersonId.of(NewId.next());
    private final PersonId eva = PersonId.of(NewId.next());
    private OrganisationId ours;
    private Recording recording;
    private LocalDate today;

    @BeforeEach
    void twoPeople() {
        ours = callers.newOrganisation();
        recording = new Recording(ours, callers, transactions, ledger, actor);
        today = recording.inTransaction(actor::today);
        recording.record(named(ada, "Ada"), named(eva, "Eva"));
    }

    @Test
    void erasesWhoeverHasLeftLongerAgoThanTheRetentionPeriod() {
        var outcome = erase(ada, today.minusYears(10).minusDays(1), Permission.ADMINISTER);

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(changesOf(ada)).containsExactly(new LedgerChange("name", null, null, true));
        assertThat(changesOf(eva)).containsExactly(new LedgerChange("name", null, "Eva", false));
        assertThat(newestActOf(ada)).isEqualTo("ERASED");
        assertThat(callers.asEverybody(ours, () -> inspection.verify(null)).valid()).isTrue();
    }

    @Test
    void whatIsRecordedAboutAnErasedPersonCanBeReadByNobody() {
        erase(ada, today.minusYears(11), Permission.ADMINISTER);
        recording.record(named(ada, "Ada again"));

        assertThat(changesOf(ada)).containsOnly(new LedgerChange("name", null, null, true));
        assertThat(callers.asEverybody(ours, () -> inspection.verify(null)).valid()).isTrue();
    }

    @Test
    void refusesWithinTheRetentionPeriod() {
        assertThat(refusal(erase(ada, today.minusYears(10), Permission.ADMINISTER)))
                .isInstanceOfSatisfying(Refusal.RuleViolated.class, it -> {
                    assertThat(it.field()).containsExactly("person");
                    assertThat(it.suggestedFix()).contains(today.toString());
                });
        assertThat(changesOf(ada)).containsExactly(new LedgerChange("name", null, "Ada", false));
    }

    @Test
    void refusesWhoeverHasNotLeft() {
        assertThat(refusal(erase(ada, null, Permission.ADMINISTER))).isInstanceOf(Refusal.RuleViolated.class);
    }

    @Test
    void refusesTheUnknownAndTheForeignAlike() {
        var theirs = callers.newOrganisation();

        assertThat(refusal(erase(PersonId.of(NewId.next()), today.minusYears(11), Permission.ADMINISTER)))
                .isEqualTo(refusal(callers.asHolderOf(theirs,
                        () -> transactions.execute(status -> erasing(today.minusYears(11)).erase(ada, null)),
                        Permission.ADMINISTER)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void refusesASecondTime() {
        erase(ada, today.minusYears(11), Permission.ADMINISTER);

        assertThat(refusal(erase(ada, today.minusYears(11), Permission.ADMINISTER)))
                .isInstanceOf(Refusal.TransitionNotAllowed.class);
    }

    @Test
    void refusesWhoeverMayNotAdminister() {
        assertThat(refusal(erase(ada, today.minusYears(11), Permission.MANAGE_ORGANISATION, Permission.READ_HISTORY)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    private Outcome<Erasure> erase(PersonId person, @Nullable LocalDate left, Permission... permissions) {
        return callers.asHolderOf(ours,
                () -> transactions.execute(status -> erasing(left).erase(person, "asked for")), permissions);
    }

    private ErasingPerson erasing(@Nullable LocalDate left) {
        Retention retention = person -> Optional.ofNullable(left);
        var found = new StaticListableBeanFactory(Map.of("retention", retention)).getBeanProvider(Retention.class);
        return new ErasingPerson(actor, keys, logins, ledger, events, found, Period.ofYears(10));
    }

    private static Refusal refusal(Outcome<Erasure> outcome) {
        return ((Outcome.Refused<Erasure>) outcome).refusals().getFirst();
    }

    private static Fact named(PersonId person, String name) {
        return Fact.of("Person", person.value(), null, "RECORDED", Change.personal(person, "name", null, name));
    }

    private List<LedgerChange> changesOf(PersonId person) {
        return entriesOf(person).stream().flatMap(it -> it.changes().stream()).toList();
    }

    private String newestActOf(PersonId person) {
        return entriesOf(person).getFirst().act();
    }

    private List<LedgerEntryView> entriesOf(PersonId person) {
        return callers.asEverybody(ours, () -> Objects
                .requireNonNull(history.of(List.of(person.value()), Paging.first(10)).get(person.value()))
                .getNodes());
    }
}
