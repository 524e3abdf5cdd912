package io.answerable.inventory.register;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemUse;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** One AI system and everything the register knows of it over time. */
class AiSystem implements AggregateRoot<AiSystem, AiSystemId>, Kept {

    private final Entry entry;
    private final Timeline<SystemEntry> entries;
    private final Timeline<LifecycleState> states;
    private final Timeline<Categorisation> categorisations;
    private final Timeline<SystemUse> uses;
    private final Timeline<AffectedDomain> domains;
    private final Alterations alterations = new Alterations();

    AiSystem(Entry entry, Timeline<SystemEntry> entries, Timeline<LifecycleState> states,
            Timeline<Categorisation> categorisations, Timeline<SystemUse> uses, Timeline<AffectedDomain> domains) {
        this.entry = entry;
        this.entries = entries;
        this.states = states;
        this.categorisations = categorisations;
        this.uses = uses;
        this.domains = domains;
    }

    /** Somebody proposes a system: nobody has classified it yet. */
    static AiSystem proposed(Entry entry, SystemEntry proposal, Collection<UnitId> usingUnits, LocalDate today) {
        var id = entry.id();
        var system = new AiSystem(entry, Timeline.empty(id), Timeline.empty(id), Timeline.empty(id),
                Timeline.empty(id), Timeline.empty(id));
        system.begin(proposal, LifecycleState.PROPOSED, Categorisation.bare(RiskCategory.UNCLASSIFIED), today);
        usingUnits.forEach(unit -> system.use(new SystemUse(unit, null), today));
        return system;
    }

    /** A dossier tells of a system: what is new and carries no date has held since ever, what differs since that day. */
    void follow(DossierSystem facts, LocalDate day) {
        if (entries.isEmpty()) {
            begin(facts.entry(), facts.state(), facts.categorisation(), LocalDate.MIN);
            facts.usingUnits().forEach(unit -> use(new SystemUse(unit, null), LocalDate.MIN));
            facts.domains().forEach(domain -> touch(domain, LocalDate.MIN));
        } else {
            followLife(facts, day);
            enter(entries.factOn(day).map(it -> facts.entry().keeping(it.answers())).orElse(facts.entry()), day);
            followUses(facts.usingUnits(), day);
            followDomains(facts.domains(), day);
        }
    }

    private void begin(SystemEntry told, LifecycleState state, Categorisation categorisation, LocalDate from) {
        enter(told, from);
        LifeCycle.begin(states, state, told.dates(), from);
        alterations.of("state", null, state);
        categorisation.beginIn(categorisations, from);
        alterations.between(null, categorisation);
    }

    private void followLife(DossierSystem facts, LocalDate day) {
        var before = entries.factOn(day).map(SystemEntry::dates).orElse(null);
        var state = states.factOn(day).orElse(null);
        var categorisation = categorisations.factOn(day).orElse(null);
        LifeCycle.follow(states, before, facts.state(), facts.entry().dates(), day);
        if (states.isChanged()) {
            alterations.of("state", state, facts.state());
        }
        facts.categorisation().followIn(categorisations, day);
        if (categorisations.isChanged()) {
            alterations.between(categorisation, facts.categorisation());
        }
    }

    private void followUses(Collection<UnitId> units, LocalDate day) {
        uses.facts()
                .stream()
                .map(it -> it.fact().unit())
                .distinct()
                .filter(it -> !units.contains(it))
                .forEach(
                        it -> endUse(it, day));
        units.stream().filter(it -> !isUsedBy(it, day)).forEach(it -> use(new SystemUse(it, null), day));
    }

    private void followDomains(Collection<AffectedDomain> touched, LocalDate day) {
        var named = touched.stream().map(AffectedDomain::domain).toList();
        domains.facts()
                .stream()
                .filter(it -> it.covers(day) && !named.contains(it.fact().domain()))
                .forEach(it -> {
                    alterations.of("domain", it.fact().domain(), null);
                    domains.end(it, day);
                });
        touched.forEach(it -> touch(it, day));
    }

    void enter(SystemEntry told, LocalDate from) {
        var before = entries.factOn(from).orElse(null);
        if (!told.equals(before)) {
            alterations.between(before, told);
            entries.change(from, told);
        }
    }

    /** A final classification. */
    void classify(Categorisation decision, List<String> operatorRoles, List<String> transparencyCases,
            LocalDate from) {
        alterations.between(categorisations.factOn(from).orElse(null), decision);
        categorisations.change(from, decision);
        on(from).ifPresent(it -> enter(it.classifiedAs(operatorRoles, transparencyCases), from));
    }

    boolean isUsedBy(UnitId unit, LocalDate day) {
        return uses.on(day, it -> it.unit().equals(unit)).isPresent();
    }

    /** A retired or rejected system accepts no uses (V-8). */
    boolean acceptsUses(LocalDate day) {
        return states.factOn(day).filter(it -> !it.isEnded()).isPresent();
    }

    void use(SystemUse use, LocalDate from) {
        alterations.of("use", null, use.unit());
        uses.change(from, use, it -> it.unit().equals(use.unit()));
    }

    void endUse(UnitId unit, LocalDate from) {
        uses.on(from, it -> it.unit().equals(unit)).ifPresent(it -> {
            alterations.of("use", unit, null);
            uses.end(it, from);
        });
    }

    /** From that day on it is in another state; what retires is used nowhere any more (R-INV-38). */
    void moveTo(LifecycleState state, LocalDate from) {
        alterations.of("state", states.factOn(from).orElse(null), state);
        states.change(from, state);
        entries.factOn(from).ifPresent(it -> enter(it.movedTo(state, from), from));
        if (state == LifecycleState.RETIRED) {
            uses.facts().stream().filter(it -> it.covers(from)).forEach(it -> endUse(it.fact().unit(), from));
        }
    }

    void touch(AffectedDomain domain, LocalDate from) {
        var before = domains.on(from, it -> it.domain().equals(domain.domain())).map(it -> it.fact()).orElse(null);
        if (!domain.equals(before)) {
            alterations.between(before, domain);
            domains.change(from, domain, it -> it.domain().equals(domain.domain()));
        }
    }

    Optional<SystemEntry> on(LocalDate day) {
        return entries.factOn(day);
    }

    @Override
    public AiSystemId getId() {
        return AiSystemId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<SystemEntry> entries() {
        return entries;
    }

    Timeline<LifecycleState> states() {
        return states;
    }

    Timeline<Categorisation> categorisations() {
        return categorisations;
    }

    Timeline<SystemUse> uses() {
        return uses;
    }

    Timeline<AffectedDomain> domains() {
        return domains;
    }
}
