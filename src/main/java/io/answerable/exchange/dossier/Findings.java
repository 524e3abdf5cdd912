package io.answerable.exchange.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what was refused and what was not understood while a dossier is read. */
final class Findings {

    private final List<DossierRefusal> refusals = new ArrayList<>();
    private final Map<String, Integer> ignored = new LinkedHashMap<>();

    void refuse(DossierRefusal refusal) {
        refusals.add(refusal);
    }

    void ignore(String path) {
        ignored.merge(path, 1, Integer::sum);
    }

    List<DossierRefusal> refusals() {
        return List.copyOf(refusals);
    }

    List<FieldNotImported> fieldsNotImported() {
        return ignored.entrySet().stream().map(it -> new FieldNotImported(it.getKey(), it.getValue())).toList();
    }
}
