package io.answerable.exchange.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields that rows of a dossier name although they say nothing: an empty list, no, what holds anyhow. Facts do not
 * keep the difference; an export does, so that it equals the import. Names of fields only, no values.
 */
public final class NamedFields {

    private final Map<Place, Set<String>> fields = new HashMap<>();

    /** @param key empty in a section that describes one thing */
    public record Place(String section, String key) {}

    public void add(String section, String key, String field) {
        fields.computeIfAbsent(new Place(section, key), it -> new TreeSet<>()).add(field);
    }

    Set<String> of(String section, String key) {
        return fields.getOrDefault(new Place(section, key), Set.of());
    }

    public Map<Place, Set<String>> all() {
        return Map.copyOf(fields);
    }
}
