package io.answerable.inventory.horizon;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonItemId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** Something that comes towards the organisation from law, technology or practice. */
class HorizonItem implements AggregateRoot<HorizonItem, HorizonItemId>, Kept {

    private final Entry entry;
    private final Timeline<HorizonFact> facts;
    private final Alterations alterations = new Alterations();

    HorizonItem(Entry entry, Timeline<HorizonFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    @Override
    public HorizonItemId getId() {
        return HorizonItemId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<HorizonFact> facts() {
        return facts;
    }

    Optional<HorizonFact> on(LocalDate day) {
        return facts.factOn(day);
    }

    boolean isConfirmed(LocalDate day) {
        return on(day).filter(it -> it.confirmedOn() != null).isPresent();
    }

    /** It concerns its systems; the first day on which somebody confirmed that stays. */
    void confirm(LocalDate day) {
        if (!isConfirmed(day)) {
            on(day).ifPresent(it -> change(it.confirmed(day), day));
        }
    }

    /** What a dossier says; whether it was confirmed it does not say. */
    void follow(HorizonFact said, LocalDate day) {
        var before = on(day);
        change(said.confirmed(before.map(HorizonFact::confirmedOn).orElse(null)),
                facts.isEmpty() ? LocalDate.MIN : day);
    }

    /** Lets this hold from that day on, where it differs. */
    void change(HorizonFact fact, LocalDate day) {
        var before = facts.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            tell(before, fact);
        }
    }

    private void tell(@Nullable HorizonFact before, HorizonFact after) {
        var known = before == null ? List.<AiSystemId>of() : before.affected();
        known.stream().filter(it -> !after.affected().contains(it)).forEach(it -> alterations.of("affected", it, null));
        after.affected().stream().filter(it -> !known.contains(it)).forEach(it -> alterations.of("affected", null, it));
        tell("title", before, after, HorizonFact::title);
        tell("kind", before, after, HorizonFact::kind);
        tell("impact", before, after, HorizonFact::impact);
        tell("foundOn", before, after, HorizonFact::foundOn);
        tell("foundBy", before, after, HorizonFact::foundBy);
        tell("decision", before, after, HorizonFact::decision);
        tell("effectiveFrom", before, after, HorizonFact::effectiveFrom);
        tell("confirmedOn", before, after, HorizonFact::confirmedOn);
    }

    private void tell(String field, @Nullable HorizonFact before, HorizonFact after,
            Function<HorizonFact, @Nullable Object> value) {
        alterations.of(field, before == null ? null : value.apply(before), value.apply(after));
    }
}
