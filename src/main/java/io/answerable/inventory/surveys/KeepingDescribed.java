package io.answerable.inventory.surveys;

import io.answerable.facts.Act;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** All parts of campaigns of one kind. */
abstract class KeepingDescribed<T extends Described<F>, F extends Record> extends Keeping<T> {

    private final String type;
    private final FactTable<F> facts;
    private final Chronicle chronicle;
    private final BiFunction<Entry, Timeline<F>, T> making;

    /** @param type name of the GraphQL type; its table and the table of its facts are named in {@code shape} */
    KeepingDescribed(String type, FactTable.Shape<F> shape, FactStore store, Chronicle chronicle,
            BiFunction<Entry, Timeline<F>, T> making) {
        super(type, store.keys(shape.table().replaceFirst("_fact$", ""), shape.subject()), chronicle);
        this.type = type;
        this.chronicle = chronicle;
        this.facts = store.of(shape);
        this.making = making;
    }

    @Override
    protected List<T> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> making.apply(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of()))))
                .toList();
    }

    @Override
    protected void write(Collection<T> things) {
        facts.write(things.stream().map(Described::timeline).toList());
    }

    /** Everything that was ever kept. */
    List<T> all() {
        return load(keys().all().values());
    }

    /** Keeps what has changed about many things and tells the ledger of all at once. */
    void saveAll(Collection<T> things, Act act) {
        if (!things.isEmpty()) {
            keys().touch(things.stream().map(it -> it.entry().id()).toList());
            written(things, act);
        }
    }

    private void written(Collection<T> things, Act act) {
        write(things);
        chronicle.record(act.reason(), things.stream()
                .map(it -> new Chronicle.Deed(type, it.entry(), act.name(), act.from(), it.alterations()))
                .toList());
    }
}
