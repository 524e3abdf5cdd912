package io.answerable.inventory.register;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemUse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** All AI systems, to be changed, and what is known of them over time. */
@Repository
class AiSystems extends Keeping<AiSystem> {

    private final FactTable<SystemEntry> entries;
    private final FactTable<LifecycleState> states;
    private final FactTable<Categorisation> categorisations;
    private final FactTable<SystemUse> uses;
    private final FactTable<AffectedDomain> domains;

    AiSystems(FactStore tables, Chronicle chronicle) {
        super("AiSystem", tables.keys("inventory.ai_system", "id"), chronicle);
        this.entries = tables.of(Shapes.ENTRIES);
        this.states = tables.of(Shapes.STATES);
        this.categorisations = tables.of(Shapes.CATEGORISATIONS);
        this.uses = tables.of(Shapes.USES);
        this.domains = tables.of(Shapes.DOMAINS);
    }

    /** These systems, or every system of the organisation, by key. */
    List<AiSystem> of(Optional<Collection<AiSystemId>> systems) {
        var found = systems.map(it -> keys().entriesOf(it.stream().map(AiSystemId::value).toList()))
                .orElseGet(() -> List.copyOf(keys().all().values()));
        return load(found.stream().sorted(Comparator.comparing(Entry::key)).toList());
    }

    @Override
    protected List<AiSystem> load(Collection<Entry> systems) {
        var ids = systems.stream().map(Entry::id).toList();
        var entered = entries.timelinesOf(ids);
        var lived = states.timelinesOf(ids);
        var categorised = categorisations.timelinesOf(ids);
        var used = uses.timelinesOf(ids);
        var touched = domains.timelinesOf(ids);
        return systems.stream()
                .map(it -> new AiSystem(it, of(entered, it), of(lived, it), of(categorised, it), of(used, it),
                        of(touched, it)))
                .toList();
    }

    @Override
    protected void write(Collection<AiSystem> systems) {
        entries.write(systems.stream().map(AiSystem::entries).toList());
        states.write(systems.stream().map(AiSystem::states).toList());
        categorisations.write(systems.stream().map(AiSystem::categorisations).toList());
        uses.write(systems.stream().map(AiSystem::uses).toList());
        domains.write(systems.stream().map(AiSystem::domains).toList());
    }

    private static <F> Timeline<F> of(Map<UUID, Timeline<F>> timelines, Entry entry) {
        return timelines.getOrDefault(entry.id(), Timeline.empty(entry.id()));
    }
}
