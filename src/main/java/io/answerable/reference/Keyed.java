package io.answerable.reference;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a catalogue lists, by key and in its order. */
final class Keyed<T> {

    private final String what;
    private final Map<String, T> byKey = new LinkedHashMap<>();

    Keyed(String what, List<T> all, Function<T, String> key) {
        this.what = what;
        all.forEach(it -> byKey.put(key.apply(it), it));
    }

    Optional<T> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<T> all() {
        return List.copyOf(byKey.values());
    }

    /** Demands that everything named there exists. */
    void require(Entry place, List<String> keys) {
        keys.stream().filter(it -> !byKey.containsKey(it)).findFirst().ifPresent(it -> {
            throw place.refuse("there is no " + what + " '" + it + "'");
        });
    }

    /** The id of something that a catalogue defines: the same in every organisation and release. */
    static UUID idOf(String type, String key) {
        return UUID.nameUUIDFromBytes((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
