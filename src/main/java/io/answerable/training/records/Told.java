package io.answerable.training.records;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;

/** Something of which one fact at a time is known, as dossiers tell it. */
public abstract class Told<F extends Record> implements Kept {

    private final Entry entry;
    private final Timeline<F> facts;
    private final Alterations alterations = new Alterations();

    protected Told(Entry entry, Timeline<F> facts) {
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

    public Timeline<F> facts() {
        return facts;
    }

    /** What a dossier says holds from its day on; undated facts of something new have held since ever. */
    public void follow(F fact, LocalDate asOf) {
        var before = facts.factOn(asOf).orElse(null);
        if (!fact.equals(before)) {
            facts.change(facts.isEmpty() ? LocalDate.MIN : asOf, fact);
            alterations.between(before, fact);
        }
    }
}
