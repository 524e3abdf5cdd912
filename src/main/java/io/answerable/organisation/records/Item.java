package io.answerable.organisation.records;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/** Something that is known by a key, with one fact about it at a time. */
public final class Item<F extends Record> implements Kept {

    private final Entry entry;
    private final Timeline<F> facts;
    private final Alterations alterations = new Alterations();

    Item(Entry entry, Timeline<F> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<F> facts() {
        return facts;
    }

    /** What holds on that day. */
    public Optional<F> on(LocalDate day) {
        return facts.factOn(day);
    }

    /** From that day on this holds, until a change that is already known. */
    public void change(LocalDate day, F fact) {
        var before = on(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.between(before, fact);
        }
    }

    /** What a dossier says; what is told for the first time has held since ever, or since the day that it names. */
    public void follow(LocalDate since, LocalDate asOf, F fact) {
        change(facts.isEmpty() ? since : asOf, fact);
    }

    /** Nothing holds from that day on. */
    public void end(LocalDate day) {
        facts.endAll(day, it -> true);
        alterations.of("endedOn", null, day);
    }
}
