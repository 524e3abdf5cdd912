package io.answerable.training.records;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.KeyRegister;
import io.answerable.facts.Timeline;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** All things of one kind of which one fact at a time is known. */
public abstract class KeepingTold<F extends Record, T extends Told<F>> extends Keeping<T> {

    private final FactTable<F> facts;
    private final BiFunction<Entry, Timeline<F>, T> thing;

    protected KeepingTold(String type, KeyRegister keys, Chronicle chronicle, FactTable<F> facts,
            BiFunction<Entry, Timeline<F>, T> thing) {
        super(type, keys, chronicle);
        this.facts = facts;
        this.thing = thing;
    }

    public FactTable<F> facts() {
        return facts;
    }

    @Override
    protected List<T> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> thing.apply(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of()))))
                .toList();
    }

    @Override
    protected void write(Collection<T> things) {
        facts.write(things.stream().map(Told::facts).toList());
    }
}
