package io.answerable.organisation.parties;

import io.answerable.organisation.ExternalPartyId;
import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** An interested party outside. */
class Party implements AggregateRoot<Party, ExternalPartyId>, Kept {

    private final Entry entry;
    private final Timeline<PartyFact> facts;
    private final Alterations alterations = new Alterations();

    Party(Entry entry, Timeline<PartyFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public ExternalPartyId getId() {
        return ExternalPartyId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    Timeline<PartyFact> facts() {
        return facts;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    /** Somebody of ours has spoken with the party. */
    void met(LocalDate heldOn) {
        alterations.of("lastContact", null, heldOn);
    }

    @Nullable
    PartyFact on(LocalDate day) {
        return facts.factOn(day).orElse(null);
    }

    void change(LocalDate day, PartyFact fact) {
        var before = on(day);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.between(before, fact);
        }
    }
}
