package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about something on the horizon, as of one day.
 *
 * @param by key of the person who found it
 * @param affected keys of the systems that it concerns
 */
public record HorizonItemFacts(String key, String title, HorizonKind kind, @Nullable LocalDate found,
        @Nullable String by, HorizonImpact impact, List<String> affected, @Nullable String decision,
        @Nullable LocalDate effectiveFrom) {

    public HorizonItemFacts {
        affected = List.copyOf(affected);
    }
}
