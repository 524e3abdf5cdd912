package io.answerable.organisation.structure;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

import io.answerable.facts.Entry;
import io.answerable.facts.Section;

/** Everything that rows of a dossier can refer to by key, from the dossier itself or from before. */
public record Known(Map<String, UUID> units, Map<String, UUID> people, Map<String, UUID> parties) {

    public static Known of(Map<String, Entry> units, Map<String, Entry> people, Map<String, Entry> parties) {
        return new Known(ids(units), ids(people), ids(parties));
    }

    public @Nullable UnitId unit(Section section, int row, String path, @Nullable String key) {
        var id = section.resolve(row, path, key, units);
        return id == null ? null : UnitId.of(id);
    }

    public @Nullable PersonId person(Section section, int row, String path, @Nullable String key) {
        var id = section.resolve(row, path, key, people);
        return id == null ? null : PersonId.of(id);
    }

    /** A person or an external party. */
    public @Nullable HolderRef holder(Section section, int row, String path, @Nullable String key) {
        var party = key == null ? null : parties.get(key);
        if (party != null) {
            return HolderRef.party(party);
        }
        var person = person(section, row, path, key);
        return person == null ? null : HolderRef.person(person);
    }

    /** Those that can be found; the row is refused for each of the others. */
    public List<UnitId> units(Section section, int row, String path, List<String> keys) {
        return each(keys, (place, key) -> unit(section, row, path + place, key));
    }

    /** Those that can be found; the row is refused for each of the others. */
    public List<HolderRef> holders(Section section, int row, String path, List<String> keys) {
        return each(keys, (place, key) -> holder(section, row, path + place, key));
    }

    private static <T> List<T> each(List<String> keys, BiFunction<String, String, @Nullable T> finding) {
        var found = new ArrayList<T>();
        for (int i = 0; i < keys.size(); i++) {
            var it = finding.apply("[" + i + "]", keys.get(i));
            if (it != null) {
                found.add(it);
            }
        }
        return found;
    }

    private static Map<String, UUID> ids(Map<String, Entry> entries) {
        return new HashMap<>(entries.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> it.getValue().id())));
    }
}
