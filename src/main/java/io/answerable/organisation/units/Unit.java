package io.answerable.organisation.units;

import io.answerable.organisation.UnitId;
import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A department: what it is called and does, under which unit, with at most one head at a time (O-2). */
class Unit implements AggregateRoot<Unit, UnitId>, Kept {

    private final Entry entry;
    private final Timeline<UnitFact> facts;
    private final Alterations alterations = new Alterations();

    Unit(Entry entry, Timeline<UnitFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public UnitId getId() {
        return UnitId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    Timeline<UnitFact> facts() {
        return facts;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    @Nullable
    UnitFact on(LocalDate day) {
        return facts.factOn(day).orElse(null);
    }

    /** Lets the fact hold from that day on, unless it does already. */
    void change(LocalDate day, UnitFact fact) {
        var before = on(day);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.between(before, fact);
        }
    }

    /** The unit ends, with whatever was planned for it; that day is the first on which it no longer exists. */
    void close(LocalDate day) {
        facts.endAll(day, it -> true);
        alterations.of("closedFrom", null, day);
    }
}
