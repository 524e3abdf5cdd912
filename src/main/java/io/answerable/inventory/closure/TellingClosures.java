package io.answerable.inventory.closure;

import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.TellingWithSystems;
import io.answerable.reference.LifeCycleGates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells how far the end of systems is prepared in the words of a dossier. */
@Component
class TellingClosures implements TellingWithSystems {

    private final Closures closures;
    private final LifeCycleGates catalogue;
    private final ReadingKeys keys;

    TellingClosures(Closures closures, LifeCycleGates catalogue, ReadingKeys keys) {
        this.closures = closures;
        this.catalogue = catalogue;
        this.keys = keys;
    }

    @Override
    public Map<AiSystemId, SystemRecords> tell(Collection<AiSystemId> systems, LocalDate asOf) {
        var known = new HashMap<AiSystemId, ClosureFact>();
        closures.timelines(systems)
                .forEach((system, timeline) -> timeline.factOn(asOf).ifPresent(it -> known.put(system, it)));
        var named = keys.of(known.values().stream().flatMap(it -> Stream.ofNullable(it.overseer())));
        var told = new HashMap<AiSystemId, SystemRecords>();
        known.forEach((system, it) -> told.put(system, told(it, named)));
        return told;
    }

    private SystemRecords told(ClosureFact it, Keys named) {
        var items = new LinkedHashMap<String, Boolean>();
        catalogue.closureChecklist().forEach(item -> items.put(item, it.done().containsKey(item)));
        return new SystemRecords(null, null, null, null, null, null, null, null, null, List.of(),
                new SystemRecords.Closure(named.of(it.overseer()), items));
    }
}
