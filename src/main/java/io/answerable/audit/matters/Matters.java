package io.answerable.audit.matters;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All things of one kind, to be read and changed; a fixed number of statements however many there are. */
public abstract class Matters<F extends Record, T extends Matter<F>> extends Keeping<T> {

    private final FactTable<F> facts;
    private final FactTable.Shape<F> shape;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    /**
     * What it takes to keep things.
     *
     * @param actor who changes them
     */
    @Component
    public record Means(FactStore store, Chronicle chronicle, JdbcClient jdbc, CurrentActor actor) {}

    /** @param type name of the GraphQL type */
    protected Matters(String type, String table, FactTable.Shape<F> shape, Means means) {
        super(type, means.store().keys(table, shape.subject()), means.chronicle());
        this.facts = means.store().of(shape);
        this.shape = shape;
        this.jdbc = means.jdbc();
        this.actor = means.actor();
    }

    protected abstract T of(Entry entry, Timeline<F> facts);

    @Override
    protected List<T> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream().map(it -> of(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id())))).toList();
    }

    @Override
    protected void write(Collection<T> things) {
        facts.write(things.stream().map(Matter::facts).toList());
    }

    public List<T> all() {
        return load(keys().all().values());
    }

    /** Those that were known by that day. */
    public List<T> knownBy(LocalDate day) {
        return load(keys().knownBy(day));
    }

    public List<T> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : load(keys().entriesOf(ids));
    }

    /** Those of which some fact ever had one of these values in the column. */
    public List<T> everWith(String column, Collection<UUID> values) {
        return values.isEmpty()
                ? List.of()
                : byId(jdbc.sql("select distinct %s from %s where organisation_id = :organisation and %s = any(:values)"
                        .formatted(shape.subject(), shape.table(), column))
                        .param("organisation", actor.organisation().value())
                        .param("values", values.toArray(UUID[]::new))
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /**
     * Those of which the fact of that day meets a condition, so that what is over long ago is not read.
     *
     * @param condition in SQL, on the columns of the fact
     */
    public List<T> on(LocalDate day, String condition, Map<String, ?> parameters) {
        return byId(jdbc.sql("""
                select %s from %s where organisation_id = :organisation and valid_from <= :day and valid_until > :day
                    and (%s)""".formatted(shape.subject(), shape.table(), condition))
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .params(parameters)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Opens a thing for a change: known, as the caller saw it, and theirs to change as it is today. */
    public Outcome<Opened<F, T>> opened(String what, ChangeOf<?> asked, Predicate<F> mayChange) {
        var today = actor.today();
        return openedThing(what, asked, it -> it.on(today).map(mayChange::test).orElse(true));
    }

    /** The same where more than the fact of today says whose it is to change. */
    public Outcome<Opened<F, T>> openedThing(String what, ChangeOf<?> asked, Predicate<T> mayChange) {
        var today = actor.today();
        return open(what, asked.id(), asked.expectedVersion(), mayChange)
                .flatMap(it -> it.on(today)
                        .map(fact -> Outcome.done(new Opened<>(it, fact, today)))
                        .orElseGet(() -> Outcome.refused(Refusal.NotFound.of(what, what))));
    }

    /** Opens a thing for what follows from something else; empty when there is nothing of it today. */
    public Optional<Opened<F, T>> locked(UUID id) {
        var today = actor.today();
        return find(id).flatMap(it -> it.on(today).map(fact -> new Opened<>(it, fact, today)));
    }

    /**
     * Keeps what was changed.
     *
     * @return the version that the thing has by now
     */
    public int keep(Opened<F, T> opened, String act, @Nullable String reason) {
        if (!opened.thing().alterations().isEmpty()) {
            save(opened.thing(), new Act(act, opened.today(), reason));
        }
        return keys().entriesOf(List.of(opened.thing().entry().id())).getFirst().version();
    }
}
