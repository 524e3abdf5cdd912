package io.answerable.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.access.Reach;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.StringFilter;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every change has author, time, reason and old and new value (R-AUD-21). */
@AnswerableTest
class HistoryDirectoryTests {

    @Autowired Callers callers;

    @Autowired Ledger ledger;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired HistoryDirectory history;

    private final UUID matrix = NewId.next();
    private final PersonId ada = PersonId.of(NewId.next());
    private OrganisationId ours;
    private Recording recording;

    @BeforeEach
    void anOrganisation() {
        ours = callers.newOrganisation();
        recording = new Recording(ours, callers, transactions, ledger, actor);
    }

    @Test
    void tellsWhoChangedWhatWhenAndWhy() {
        var before = Instant.now();
        recording.record(Fact.of("RaciMatrix", matrix, "m-ai-01", "CELL_CHANGED", Change.of("cell", "R", "A/R")));

        var entry = historyOf(matrix).getFirst();

        assertThat(entry.at()).isBetween(before, Instant.now());
        assertThat(entry.actor()).isEqualTo(ActorRef.client("test"));
        assertThat(entry.reason()).isEqualTo("for a test");
        assertThat(entry.cause()).isEqualTo("test");
        assertThat(entry.subject()).isEqualTo(new LedgerSubject("RaciMatrix", matrix, "m-ai-01"));
        assertThat(entry.changes()).containsExactly(new LedgerChange("cell", "R", "A/R", false));
    }

    @Test
    void opensPersonalValues() {
        recording.record(Fact.of("Person", ada.value(), "p-1", "RENAMED",
                Change.personal(ada, "name", "Ada Byron", "Ada Lovelace"), Change.personal(ada, "email", null, "a@b")));

        assertThat(historyOf(ada.value()).getFirst().changes()).containsExactly(
                new LedgerChange("name", "Ada Byron", "Ada Lovelace", false),
                new LedgerChange("email", null, "a@b", false));
    }

    @Test
    void aTransactionReadsWhatItHasJustRecorded() {
        var seen = recording.inTransaction(() -> {
            ledger.record(actor.provenance(), Fact.of("RaciMatrix", matrix, null, "DRAFTED"));
            return historyOf(matrix);
        });

        assertThat(seen).extracting(LedgerEntryView::act).containsExactly("DRAFTED");
        assertThat(historyOf(matrix)).hasSize(1);
    }

    @Test
    void pagesForwardAndBackwardNewestFirst() {
        for (var act : List.of("ONE", "TWO", "THREE", "FOUR")) {
            recording.record(Fact.of("RaciMatrix", matrix, null, act), Recording.fact());
        }

        var first = page(Paging.first(3));
        assertThat(acts(first.getNodes())).containsExactly("FOUR", "THREE", "TWO");
        assertThat(first.getTotalCount()).isEqualTo(4);
        assertThat(first.getPageInfo().isHasNextPage()).isTrue();
        var next = page(Paging.of(3, requireNonNull(first.getPageInfo().getEndCursor()).getValue(), null, null));
        assertThat(acts(next.getNodes())).containsExactly("ONE");
        var back = page(Paging.of(null, null, 2, requireNonNull(next.getPageInfo().getStartCursor()).getValue()));
        assertThat(acts(back.getNodes())).containsExactly("THREE", "TWO");
        assertThatThrownBy(() -> page(Paging.of(1, Cursor.of("x").in(""), null, null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void readsTheHistoryOfManyThingsEachWithItsOwnPage() {
        var other = NewId.next();
        for (var act : List.of("ONE", "TWO", "THREE")) {
            recording.record(Fact.of("RaciMatrix", matrix, null, act), Fact.of("Unit", other, null, act));
        }
        var untouched = NewId.next();

        var pages = callers.asEverybody(ours, () -> history.of(List.of(matrix, other, untouched), Paging.first(2)));

        assertThat(acts(requireNonNull(pages.get(matrix)).getNodes())).containsExactly("THREE", "TWO");
        assertThat(acts(requireNonNull(pages.get(other)).getNodes())).containsExactly("THREE", "TWO");
        assertThat(requireNonNull(pages.get(untouched)).getNodes()).isEmpty();
        assertThat(callers.asEverybody(ours, () -> requireNonNull(pages.get(untouched)).getTotalCount())).isZero();
    }

    @Test
    void filtersByThingActActorAndTime() {
        recording.record(Fact.of("RaciMatrix", matrix, null, "DRAFTED"), Recording.fact());
        callers.asPerson(ours, ada, () -> transactions.execute(status -> {
            ledger.record(actor.provenance(), Fact.of("RaciMatrix", matrix, null, "ACTIVATED"));
            return true;
        }));
        var person = new NodeId("Person", ada.value()).encoded();

        assertThat(found(filter(text("RaciMatrix"), null, null))).containsExactly("ACTIVATED", "DRAFTED");
        assertThat(found(filter(null, text("DRAFTED"), null))).containsExactly("DRAFTED");
        assertThat(found(filter(null, null, new IdFilter(person, null, null)))).containsExactly("ACTIVATED");
        assertThat(found(filter(null, null, new IdFilter(null, null, true)))).containsExactly("CHANGED", "DRAFTED");
        assertThat(found(new LedgerFilter(null, null, new StringFilter(null, null, "aft", null), null, null, null, null,
                null))).containsExactly("DRAFTED");
        assertThat(found(new LedgerFilter(null, null, null, null,
                new LedgerFilter.Moments(Instant.now().plusSeconds(60), null), null, null, null))).isEmpty();
        assertThat(found(new LedgerFilter(null, null, null, null, null, null,
                List.of(filter(null, text("DRAFTED"), null), filter(null, text("ACTIVATED"), null)),
                filter(null, text("ACTIVATED"), null)))).containsExactly("DRAFTED");
    }

    @Test
    void onlyWhoMayReadTheHistoryOfAThingSeesIt() {
        recording.record(Fact.of("Unit", matrix, null, "FOUNDED"), Recording.fact());
        var headOfUnit = new Actor(ours, ActorRef.person(ada),
                Map.of(Permission.READ_HISTORY, Reach.to(Set.of(matrix), Set.of())));

        assertThat(callers.asHolderOf(ours, () -> history.of(List.of(matrix), Paging.first(1)), Permission.READ))
                .isEmpty();
        assertThat(callers.as(headOfUnit, () -> history.of(List.of(matrix, NewId.next()), Paging.first(1))))
                .containsOnlyKeys(matrix);
        assertThatThrownBy(() -> callers.as(headOfUnit, () -> history.entries(LedgerFilter.NONE, Paging.first(1))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodySeesTheHistoryOfAnotherOrganisation() {
        recording.record(Fact.of("Unit", matrix, null, "FOUNDED"));
        var theirs = callers.newOrganisation();

        assertThat(requireNonNull(callers.asEverybody(theirs,
                () -> history.of(List.of(matrix), Paging.first(1))).get(matrix)).getNodes()).isEmpty();
        assertThat(callers.asEverybody(theirs, () -> history.entries(LedgerFilter.NONE, Paging.first(1)).getNodes()))
                .isEmpty();
    }

    private static LedgerFilter filter(@Nullable StringFilter type, @Nullable StringFilter act,
            @Nullable IdFilter person) {
        return new LedgerFilter(type, null, act, person, null, null, null, null);
    }

    private static StringFilter text(String value) {
        return new StringFilter(value, null, null, null);
    }

    private List<String> found(LedgerFilter filter) {
        return acts(callers.asEverybody(ours, () -> history.entries(filter, Paging.first(10))).getNodes());
    }

    private static List<String> acts(List<LedgerEntryView> entries) {
        return entries.stream().map(LedgerEntryView::act).toList();
    }

    private Page<LedgerEntryView> page(Paging paging) {
        return callers.asEverybody(ours, () -> {
            var page = requireNonNull(history.of(List.of(matrix), paging).get(matrix));
            page.getTotalCount();
            return page;
        });
    }

    private List<LedgerEntryView> historyOf(UUID subject) {
        return callers.asEverybody(ours,
                () -> requireNonNull(history.of(List.of(subject), Paging.first(10)).get(subject))
                        .getNodes());
    }
}
