package io.answerable.training.records;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.KeyRegister;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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

    /** What is known on a day, by key; two statements. */
    public List<KnownFact<F>> on(LocalDate asOf) {
        var known = facts.all();
        return keys().all()
                .values()
                .stream()
                .flatMap(entry -> known.getOrDefault(entry.id(), List.of())
                        .stream()
                        .filter(it -> it.covers(asOf))
                        .map(it -> new KnownFact<>(entry.key(), it.fact())))
                .sorted(Comparator.comparing(KnownFact::key))
                .toList();
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
