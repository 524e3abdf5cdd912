package io.answerable.risk.concerns;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.risk.ConcernId;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A concern; the ledger hears of a confidential one neither who raised it nor any words that may tell. */
class RaisedConcern implements AggregateRoot<RaisedConcern, ConcernId>, Kept {

    private final Entry entry;
    private final Timeline<ConcernFact> facts;
    private final Alterations alterations = new Alterations();

    RaisedConcern(Entry entry, Timeline<ConcernFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public ConcernId getId() {
        return ConcernId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<ConcernFact> facts() {
        return facts;
    }

    /** As others may read of it, without the words that may tell who raised it. */
    Subject subject(ConcernFact fact) {
        return new Subject("concern", "Concern", entry.id(), entry.key(),
                fact.confidential() ? "A confidential concern" : fact.subject());
    }

    void change(LocalDate day, ConcernFact fact) {
        var before = facts.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            told("aiSystem", before, fact, ConcernFact::system);
            told("receivedOn", before, fact, ConcernFact::receivedOn);
            told("confidential", before, fact, ConcernFact::confidential);
            told("state", before, fact, ConcernFact::state);
            if (!fact.confidential()) {
                told("subject", before, fact, ConcernFact::subject);
                told("details", before, fact, ConcernFact::details);
                told("answer", before, fact, ConcernFact::answer);
            }
        }
    }

    private void told(String field, @Nullable ConcernFact before, ConcernFact after,
            Function<ConcernFact, @Nullable Object> value) {
        alterations.of(field, before == null ? null : value.apply(before), value.apply(after));
    }
}
