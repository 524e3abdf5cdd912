package io.answerable.exchange.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what was refused and what was not understood while a dossier is read. */
final class Findings {

    private final List<DossierRefusal> refusals = new ArrayList<>();
    private final Map<String, Integer> ignored = new LinkedHashMap<>();

    private final NamedFields named = new NamedFields();

    void refuse(DossierRefusal refusal) {
        refusals.add(refusal);
    }

    void ignore(String path) {
        ignored.merge(path, 1, Integer::sum);
    }

    /** @param place section and, for what is nested, the fields that lead to it */
    void name(String place, @Nullable String key, String field) {
        var end = place.indexOf('.');
        var section = end < 0 ? place : place.substring(0, end);
        var path = end < 0 ? field : place.substring(end + 1) + "." + field;
        named.add(section, key == null ? "" : key, path);
    }

    NamedFields named() {
        return named;
    }

    List<DossierRefusal> refusals() {
        return List.copyOf(refusals);
    }

    List<FieldNotImported> fieldsNotImported() {
        return ignored.entrySet().stream().map(it -> new FieldNotImported(it.getKey(), it.getValue())).toList();
    }
}
