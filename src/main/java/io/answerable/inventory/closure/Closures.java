package io.answerable.inventory.closure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.closure.ClosureView.ClosureItemView;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.reference.LifeCycleGates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All preparations of an end; a system has one at a time. */
@Repository
class Closures implements ClosureDirectory {

    /** Item of the checklist that is asked only of what was bought. */
    static final String CONTRACT = "CONTRACT_ENDED_OR_NA";

    private final FactTable<ClosureFact> facts;
    private final LifeCycleGates catalogue;

    Closures(FactStore store, LifeCycleGates catalogue) {
        this.facts = store.of(new FactTable.Shape<>("inventory.closure", "system",
                List.of("overseer", "items", "evidence"), Closures::values, Closures::fact));
        this.catalogue = catalogue;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AiSystemId, ClosureView> of(Collection<AiSystemId> systems, LocalDate asOf) {
        return timelines(systems).entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> view(it.getKey(), it.getValue(), asOf)));
    }

    private ClosureView view(AiSystemId system, Timeline<ClosureFact> timeline, LocalDate asOf) {
        var fact = timeline.factOn(asOf).orElse(ClosureFact.NOTHING);
        return new ClosureView(system, fact.overseer(), catalogue.closureChecklist()
                .stream()
                .map(it -> item(it, fact, timeline, asOf))
                .toList(), asOf);
    }

    private static ClosureItemView item(String item, ClosureFact fact, Timeline<ClosureFact> timeline,
            LocalDate asOf) {
        var evidence = fact.done().get(item);
        var days = timeline.daysOf(it -> it.done().containsKey(item));
        return new ClosureItemView(item, evidence != null,
                evidence == null ? null : days.since(asOf).orElse(null),
                evidence == null || evidence.isEmpty() ? null : evidence);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AiSystemId, Days> completeDays(Collection<AiSystemView> systems) {
        var known = timelines(systems.stream().map(AiSystemView::id).toList());
        return systems.stream()
                .collect(toMap(AiSystemView::id, it -> requireNonNull(known.get(it.id()))
                        .daysOf(fact -> fact.covers(askedOf(it)))));
    }

    private List<String> askedOf(AiSystemView system) {
        return catalogue.closureChecklist().stream().filter(it -> isAsked(it, system)).toList();
    }

    /** Where nothing was bought there is no contract to end. */
    static boolean isAsked(String item, AiSystemView system) {
        return system.supplier() != null || !item.equals(CONTRACT);
    }

    Map<AiSystemId, Timeline<ClosureFact>> timelines(Collection<AiSystemId> systems) {
        return facts.timelinesOf(systems.stream().map(AiSystemId::value).distinct().toList())
                .entrySet()
                .stream()
                .collect(toMap(it -> AiSystemId.of(it.getKey()), Map.Entry::getValue));
    }

    void write(Collection<Timeline<ClosureFact>> timelines) {
        facts.write(timelines);
    }

    private static List<@Nullable Object> values(ClosureFact fact) {
        var items = fact.done().keySet().stream().sorted().toList();
        var overseer = fact.overseer();
        return Arrays.asList(overseer == null ? null : overseer.value(), items.toArray(String[]::new),
                items.stream().map(it -> fact.done().getOrDefault(it, "")).toArray(String[]::new));
    }

    private static ClosureFact fact(ResultSet rs, int row) throws SQLException {
        var items = (String[]) rs.getArray("items").getArray();
        var evidence = (String[]) rs.getArray("evidence").getArray();
        var done = new HashMap<String, String>();
        for (int i = 0; i < items.length; i++) {
            done.put(items[i], evidence[i]);
        }
        var overseer = rs.getObject("overseer", UUID.class);
        return new ClosureFact(overseer == null ? null : PersonId.of(overseer), done);
    }
}
