package io.answerable.training.records;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

    /** From that day on this holds, until something else does. */
    protected void change(LocalDate day, F fact) {
        var before = facts.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            tell(before, fact);
        }
    }

    /** Notes what has changed, for the ledger. */
    protected void tell(@Nullable F before, F after) {
        alterations.between(before, after);
    }

    /** What a dossier says holds from its day on; undated facts of something new have held since ever. */
    public void follow(F fact, LocalDate asOf) {
        change(facts.isEmpty() ? LocalDate.MIN : asOf, fact);
    }
}
