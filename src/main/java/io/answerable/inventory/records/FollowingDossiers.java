package io.answerable.inventory.records;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records for many systems at once what the rows of a dossier say of one kind of facts. */
@Component
public class FollowingDossiers {

    private final KeyRegister keys;
    private final Chronicle chronicle;

    FollowingDossiers(FactStore store, Chronicle chronicle) {
        this.keys = store.keys("inventory.ai_system", "id");
        this.chronicle = chronicle;
    }

    /** Holds what a row says against what is known of its system. */
    @FunctionalInterface
    public interface Following<F> {

        void follow(SystemRecords said, ToldOfSystem<F> system);
    }

    /** The keys of the systems of which something new was recorded. */
    public <F> Set<String> record(FactsOfSystems<F> facts, List<SystemFacts> rows, Map<String, AiSystemId> systems,
            LocalDate asOf, Following<F> following) {
        var entries = keys.entriesOf(systems.values().stream().map(AiSystemId::value).toList())
                .stream()
                .collect(toMap(Entry::key, identity()));
        var known = facts.timelinesOf(systems.values());
        var deeds = new ArrayList<Chronicle.Deed>();
        for (var row : rows) {
            var entry = entries.get(row.key());
            if (entry != null) {
                var system = new ToldOfSystem<>(facts, requireNonNull(known.get(AiSystemId.of(entry.id()))), asOf,
                        entry.broughtOn().equals(asOf));
                following.follow(row.records(), system);
                deeds.add(new Chronicle.Deed("AiSystem", entry, "RECORDED", null, system.told()));
            }
        }
        facts.write(known.values());
        deeds.removeIf(it -> it.alterations().isEmpty());
        chronicle.record(null, deeds);
        return deeds.stream().map(it -> it.entry().key()).collect(toSet());
    }
}
