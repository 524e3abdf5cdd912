package io.answerable.inventory.objectives;

import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemRecords;
import io.answerable.inventory.TellingWithSystems;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what systems are to achieve in the words of a dossier, which have room for one KPI: that of the dossier before all. */
@Component
class TellingKpis implements TellingWithSystems {

    private static final Comparator<KpiFact> FIRST = Comparator.comparing(KpiFact::isToldByDossier)
            .reversed()
            .thenComparing(KpiFact::name);

    private final BusinessKpis kpis;
    private final ReadingKeys keys;

    TellingKpis(BusinessKpis kpis, ReadingKeys keys) {
        this.kpis = kpis;
        this.keys = keys;
    }

    @Override
    public Map<AiSystemId, SystemRecords> tell(Collection<AiSystemId> systems, LocalDate asOf) {
        var known = kpis.facts().on(systems, asOf);
        var named = keys.of(known.values().stream().flatMap(List::stream).flatMap(it -> it.agreedBy().stream()));
        var told = new HashMap<AiSystemId, SystemRecords>();
        known.forEach((system, facts) -> facts.stream().min(FIRST).ifPresent(it -> told.put(system, told(it, named))));
        return told;
    }

    private static SystemRecords told(KpiFact it, Keys named) {
        var better = it.better() == KpiFact.Better.LOWER ? "LOWER" : null;
        return new SystemRecords(null,
                new SystemRecords.Kpi(it.name(), it.kind(), better, it.target(), it.actual(),
                        named.all(it.agreedBy())),
                null, null, null, null, null, null, null, List.of(), null);
    }
}
