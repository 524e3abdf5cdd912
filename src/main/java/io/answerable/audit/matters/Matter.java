package io.answerable.audit.matters;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that is known by a key, and of which one dated fact holds at a time. */
public abstract class Matter<F extends Record> implements Kept {

    private final Entry entry;
    private final Timeline<F> facts;
    private final Alterations alterations = new Alterations();

    protected Matter(Entry entry, Timeline<F> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public final Entry entry() {
        return entry;
    }

    @Override
    public final Alterations alterations() {
        return alterations;
    }

    public final Timeline<F> facts() {
        return facts;
    }

    public final Optional<F> on(LocalDate day) {
        return facts.factOn(day);
    }

    /** Lets the fact hold from that day on. */
    public final void change(LocalDate day, F fact) {
        var before = on(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            note(before, fact);
        }
    }

    /** What a dossier tells holds from its day on; undated facts of something new have held since ever (rule reading 25). */
    public final void follow(LocalDate asOf, F fact) {
        change(facts.isEmpty() ? LocalDate.MIN : asOf, fact);
    }

    /** Notes what differs, for the ledger. */
    protected void note(@Nullable F before, F after) {
        alterations.between(before, after);
    }
}
