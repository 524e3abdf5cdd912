package io.answerable.facts;

import io.answerable.kernel.NewId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A thing that is known by a key.
 *
 * @param version for {@code expectedVersion}; grows by one with every change
 * @param broughtOn day of the dossier that brought it, or day of entry: since then a flaw counts whose facts carry no
 *     date (rule reading 27)
 */
public record Entry(UUID id, String key, int version, LocalDate broughtOn) {

    public static Entry first(String key, LocalDate broughtOn) {
        return new Entry(NewId.next(), key, 1, broughtOn);
    }
}
