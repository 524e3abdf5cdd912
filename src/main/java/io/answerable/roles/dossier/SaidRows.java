package io.answerable.roles.dossier;

import io.answerable.roles.dossier.SaidRow.Saying;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of one section of a dossier beside what other dossiers said about them. */
public final class SaidRows {

    final String section;
    final LocalDate asOf;
    /** What this dossier says of each key. */
    final Map<String, SaidRow> said = new LinkedHashMap<>();

    private final Map<String, List<Saying>> sayings;

    SaidRows(String section, LocalDate asOf, Map<String, List<Saying>> sayings) {
        this.section = section;
        this.asOf = asOf;
        this.sayings = sayings;
    }

    /** Whether no dossier has had this section before. */
    public boolean isFirstDossier() {
        return sayings.isEmpty();
    }

    /** Notes what this dossier says of a row, part by part. */
    public SaidRow say(String key, List<String> parts) {
        var row = SaidRow.of(parts, sayings.getOrDefault(key, List.of()), asOf);
        said.put(key, row);
        return row;
    }

    /** The digest of one part of a row: the same for the same values. */
    public static String part(@Nullable Object... values) {
        return UUID.nameUUIDFromBytes(Arrays.toString(values).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
