package io.answerable.policy.records;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** Something with a key of which one fact at a time is true. */
public final class Thing<F extends Record> implements Kept {

    private final Entry entry;
    private final Timeline<F> facts;
    private final Alterations alterations = new Alterations();

    Thing(Entry entry, Timeline<F> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    /** Something new, of which this is true from that day on. */
    static <F extends Record> Thing<F> first(String key, LocalDate day, F fact) {
        var entry = Entry.first(key, day);
        var thing = new Thing<F>(entry, Timeline.empty(entry.id()));
        thing.change(day, fact);
        return thing;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    public Timeline<F> facts() {
        return facts;
    }

    public Optional<F> on(LocalDate day) {
        return facts.factOn(day);
    }

    /** From that day on this is true, where it differs. */
    public void change(LocalDate day, F fact) {
        var before = on(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.between(before, fact);
        }
    }
}
