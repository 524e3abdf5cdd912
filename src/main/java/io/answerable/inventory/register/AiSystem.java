package io.answerable.inventory.register;

import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SystemUse;
import io.answerable.ledger.Change;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;

/** One AI system and everything the register knows of it over time. */
class AiSystem implements AggregateRoot<AiSystem, AiSystemId> {

    static final Comparator<UnitId> BY_UNIT = Comparator.comparing(UnitId::value);

    private final AiSystemId id;
    private final String key;
    private final int version;
    private final LocalDate broughtOn;
    private final History<SystemEntry> entries;
    private final History<LifecycleState> states;
    private final History<Categorisation> categorisations;
    private final Map<UnitId, History<SystemUse>> uses;
    private final Map<String, History<AffectedDomain>> domains;
    private final List<Change> changes = new ArrayList<>();

    AiSystem(AiSystemId id, String key, int version, LocalDate broughtOn, History<SystemEntry> entries,
            History<LifecycleState> states, History<Categorisation> categorisations,
            Map<UnitId, History<SystemUse>> uses, Map<String, History<AffectedDomain>> domains) {
        this.id = id;
        this.key = key;
        this.version = version;
        this.broughtOn = broughtOn;
        this.entries = entries;
        this.states = states;
        this.categorisations = categorisations;
        this.uses = uses;
        this.domains = domains;
    }

    private AiSystem(AiSystemId id, String key, LocalDate broughtOn) {
        this(id, key, 0, broughtOn, History.empty(), History.empty(), History.empty(), new TreeMap<>(BY_UNIT),
                new TreeMap<>());
    }

    /** Somebody proposes a system: nobody has classified it yet. */
    static AiSystem proposed(AiSystemId id, String key, SystemEntry entry, Collection<UnitId> usingUnits,
            LocalDate today) {
        var system = new AiSystem(id, key, today);
        system.begin(entry, LifecycleState.PROPOSED, Categorisation.bare(RiskCategory.UNCLASSIFIED), today);
        usingUnits.forEach(unit -> system.use(new SystemUse(unit, null), today));
        return system;
    }

    /** A dossier brings a system that was not known: what carries no date has held since ever. */
    static AiSystem brought(AiSystemId id, DossierSystem facts, LocalDate asOf) {
        var system = new AiSystem(id, facts.key(), asOf);
        system.begin(facts.entry(), facts.state(), facts.categorisation(), LocalDate.MIN);
        facts.usingUnits().forEach(unit -> system.use(new SystemUse(unit, null), LocalDate.MIN));
        facts.domains().forEach(domain -> system.touch(domain, LocalDate.MIN));
        return system;
    }

    private void begin(SystemEntry entry, LifecycleState state, Categorisation categorisation, LocalDate from) {
        changes.addAll(Differences.between(null, entry));
        changes.add(Change.of("state", null, state));
        changes.addAll(Differences.between(null, categorisation));
        entries.layFrom(from, entry);
        LifeCycle.begin(states, state, entry.dates(), from);
        categorisation.beginIn(categorisations, from);
    }

    /** A dossier tells of a known system: what differs holds from its day on, or from the day that the fact names. */
    void follow(DossierSystem facts, LocalDate asOf) {
        var before = entries.on(asOf).orElse(null);
        var stateBefore = states.on(asOf).orElse(null);
        var categorisationBefore = categorisations.on(asOf).orElse(null);
        LifeCycle.follow(states, before == null ? null : before.dates(), facts.state(), facts.entry().dates(), asOf);
        facts.categorisation().followIn(categorisations, asOf);
        enter(facts.entry(), asOf);
        if (states.isChanged()) {
            changes.add(Change.of("state", stateBefore, facts.state()));
        }
        if (categorisations.isChanged()) {
            changes.addAll(Differences.between(categorisationBefore, facts.categorisation()));
        }
        followUses(facts.usingUnits(), asOf);
        followDomains(facts.domains(), asOf);
    }

    private void followUses(Collection<UnitId> units, LocalDate asOf) {
        List.copyOf(uses.keySet()).stream().filter(it -> !units.contains(it)).forEach(it -> endUse(it, asOf));
        units.stream().filter(it -> !isUsedBy(it, asOf)).forEach(it -> use(new SystemUse(it, null), asOf));
    }

    private void followDomains(Collection<AffectedDomain> touched, LocalDate asOf) {
        var named = touched.stream().map(AffectedDomain::domain).toList();
        List.copyOf(domains.keySet()).stream().filter(it -> !named.contains(it)).forEach(it -> leave(it, asOf));
        touched.forEach(it -> touch(it, asOf));
    }

    void enter(SystemEntry entry, LocalDate from) {
        var before = entries.on(from).orElse(null);
        if (!entry.equals(before)) {
            changes.addAll(Differences.between(before, entry));
            entries.layFrom(from, entry);
        }
    }

    boolean isUsedBy(UnitId unit, LocalDate day) {
        return useBy(unit).on(day).isPresent();
    }

    /** A retired or rejected system accepts no uses (V-8). */
    boolean acceptsUses(LocalDate day) {
        return states.on(day).filter(it -> it != LifecycleState.RETIRED && it != LifecycleState.REJECTED).isPresent();
    }

    void use(SystemUse use, LocalDate from) {
        changes.add(Change.of("use", null, use.unit()));
        useBy(use.unit()).layFrom(from, use);
    }

    void endUse(UnitId unit, LocalDate from) {
        var history = useBy(unit);
        history.on(from).ifPresent(use -> {
            changes.add(Change.of("use", unit, null));
            history.end(use, from, history.openUntil(from));
        });
    }

    void touch(AffectedDomain domain, LocalDate from) {
        var history = domains.computeIfAbsent(domain.domain(), it -> History.empty());
        var before = history.on(from).orElse(null);
        if (!domain.equals(before)) {
            changes.addAll(Differences.between(before, domain));
            history.layFrom(from, domain);
        }
    }

    private void leave(String domain, LocalDate from) {
        var history = domains.getOrDefault(domain, History.empty());
        history.on(from).ifPresent(it -> {
            changes.add(Change.of("domain", domain, null));
            history.end(it, from, history.openUntil(from));
        });
    }

    private History<SystemUse> useBy(UnitId unit) {
        return uses.computeIfAbsent(unit, it -> History.empty());
    }

    boolean isNew() {
        return version == 0;
    }

    boolean isChanged() {
        return Stream.of(Stream.of(entries, states, categorisations), uses.values().stream(), domains.values().stream())
                .flatMap(it -> it)
                .anyMatch(History::isChanged);
    }

    @Override
    public AiSystemId getId() {
        return id;
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    LocalDate broughtOn() {
        return broughtOn;
    }

    History<SystemEntry> entries() {
        return entries;
    }

    History<LifecycleState> states() {
        return states;
    }

    History<Categorisation> categorisations() {
        return categorisations;
    }

    Map<UnitId, History<SystemUse>> uses() {
        return uses;
    }

    Map<String, History<AffectedDomain>> domains() {
        return domains;
    }

    List<Change> changes() {
        return changes;
    }
}
