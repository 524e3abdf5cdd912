package io.answerable.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An organisation of the demo.
 *
 * @param personas key of the person by name of the persona, in the order in which they are shown
 */
record Sample(String key, String name, String timeZone, String dossier, Map<String, String> personas) {

    /** How the demo's issuer names a persona. */
    String subjectOf(String persona) {
        return persona + "@" + key;
    }

    List<String> subjects() {
        return personas.keySet().stream().map(this::subjectOf).toList();
    }

    /** How the demo's issuer names the client that imports the dossier. */
    String importer() {
        return "importer@" + key;
    }

    /** A token for each persona. */
    Map<String, String> tokens(DemoIssuer issuer) {
        return personas.keySet()
                .stream()
                .collect(Collectors.toMap(it -> it, it -> issuer.tokenOf(subjectOf(it)), (a, b) -> a,
                        LinkedHashMap::new));
    }
}
