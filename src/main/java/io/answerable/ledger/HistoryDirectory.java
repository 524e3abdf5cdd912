package io.answerable.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.function.SingletonSupplier;

/** Tells what happened, newest first, to those who may read the history (R-AUD-21). */
@Component
@Transactional(readOnly = true)
public class HistoryDirectory {

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final TransactionalLedger ledger;
    private final PersonalValues values;
    private final TransactionOperations transactions;

    HistoryDirectory(JdbcClient jdbc, CurrentActor actor, TransactionalLedger ledger, PersonalValues values,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.ledger = ledger;
        this.values = values;
        this.transactions = transactions;
    }

    /**
     * What happened to each of these things; missing for those whose history the caller may not read: it takes the
     * permission for the whole organisation, or for that very unit or system.
     */
    public Map<UUID, Page<LedgerEntryView>> of(Collection<UUID> subjects, Paging paging) {
        var reach = actor.actor().reachOf(Permission.READ_HISTORY);
        var visible = subjects.stream().filter(it -> reach.covers(it, it)).distinct().toArray(UUID[]::new);
        if (visible.length == 0) {
            return Map.of();
        }
        ledger.appendPending();
        var totals = SingletonSupplier.of(counted(() -> totals(visible)));
        var bySubject = read(visible, paging).stream().collect(groupingBy(it -> it.subject().uuid()));
        return List.of(visible)
                .stream()
                .collect(toMap(it -> it, it -> page(bySubject.getOrDefault(it, List.of()), paging,
                        () -> totals.obtain().getOrDefault(it, 0))));
    }

    /**
     * The ledger of the whole organisation.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission for all of it
     */
    public Page<LedgerEntryView> entries(LedgerFilter filter, Paging paging) {
        actor.require(Permission.READ_HISTORY);
        ledger.appendPending();
        var conditions = new EntryConditions(filter);
        return page(read(conditions, paging), paging, counted(() -> total(conditions)));
    }

    private List<LedgerEntryView> read(UUID[] subjects, Paging paging) {
        var part = Part.of(paging);
        return opened(jdbc.sql("""
                select found.* from unnest(:subjects::uuid[]) as subject(id) cross join lateral (
                    select %s from ledger.entry e
                    where e.organisation_id = :organisation and e.subject_id = subject.id and %s
                    order by e.sequence %s limit :limit) as found
                order by found.sequence %s"""
                .formatted(StoredEntry.COLUMNS, part.condition(), part.direction(), part.direction()))
                .param("subjects", subjects)
                .param("bound", part.bound())
                .param("limit", paging.size() + 1));
    }

    private List<LedgerEntryView> read(EntryConditions conditions, Paging paging) {
        var part = Part.of(paging);
        return opened(jdbc.sql("""
                select %s from ledger.entry e
                where e.organisation_id = :organisation and %s and %s
                order by e.sequence %s limit :limit"""
                .formatted(StoredEntry.COLUMNS, part.condition(), conditions.sql(), part.direction()))
                .params(conditions.parameters())
                .param("bound", part.bound())
                .param("limit", paging.size() + 1));
    }

    private List<LedgerEntryView> opened(JdbcClient.StatementSpec query) {
        var organisation = actor.organisation();
        return values.opened(organisation, query.param("organisation", organisation.value())
                .query((row, number) -> StoredEntry.read(row))
                .list());
    }

    private Map<UUID, Integer> totals(UUID[] subjects) {
        return jdbc.sql("""
                select subject_id, count(*) as entries from ledger.entry
                where organisation_id = :organisation and subject_id = any(:subjects) group by subject_id""")
                .param("organisation", actor.organisation().value())
                .param("subjects", subjects)
                .query((row, number) -> Map.entry(row.getObject("subject_id", UUID.class), row.getInt("entries")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private int total(EntryConditions conditions) {
        return jdbc.sql("select count(*) from ledger.entry e where e.organisation_id = :organisation and "
                + conditions.sql())
                .params(conditions.parameters())
                .param("organisation", actor.organisation().value())
                .query(Integer.class)
                .single();
    }

    // Counting happens when the total is selected, which may be after this directory has answered.
    private <T> Supplier<T> counted(Supplier<T> counting) {
        return () -> Objects.requireNonNull(transactions.<T>execute(status -> counting.get()));
    }

    private static Page<LedgerEntryView> page(List<LedgerEntryView> read, Paging paging, Supplier<Integer> total) {
        return Page.of(read, paging, it -> Cursor.of(it.sequence()), total::get);
    }

    /** Which side of a bound is read, and in which direction. */
    private record Part(long bound, String condition, String direction) {

        static Part of(Paging paging) {
            return paging.backward()
                    ? new Part(bound(paging, 0), "e.sequence > :bound", "asc")
                    : new Part(bound(paging, Long.MAX_VALUE), "e.sequence < :bound", "desc");
        }

        private static long bound(Paging paging, long otherwise) {
            return paging.bound(1).map(it -> paging.key(it, 0, Long::parseLong)).orElse(otherwise);
        }
    }
}
