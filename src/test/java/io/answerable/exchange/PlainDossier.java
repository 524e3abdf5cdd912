package io.answerable.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A dossier as mere data, so that two can be compared: rows by id, without what is null, numbers by their value. */
record PlainDossier(Map<String, Map<String, Object>> sections) {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    /** @param text YAML, of which JSON is a part */
    static PlainDossier of(String text) {
        var sections = new TreeMap<String, Map<String, Object>>();
        MAPPER.readTree(text).forEachEntry((name, section) -> sections.put(name, rowsOf(section)));
        return new PlainDossier(sections);
    }

    Map<String, Object> rows(String section) {
        return sections.getOrDefault(section, Map.of());
    }

    Set<String> names() {
        return sections.keySet();
    }

    private static Map<String, Object> rowsOf(JsonNode section) {
        var rows = new TreeMap<String, Object>();
        var all = section.isArray() ? section.valueStream().toList() : List.of(section);
        all.forEach(it -> rows.put(keyOf(it), plain(it)));
        return rows;
    }

    private static String keyOf(JsonNode row) {
        return row.has("id") ? row.path("id").asString() : row.path("person").asString() + row.path("role").asString();
    }

    private static Object plain(JsonNode value) {
        if (value.isObject()) {
            var fields = new TreeMap<String, Object>();
            value.forEachEntry((name, it) -> {
                if (!it.isNull()) {
                    fields.put(name, plain(it));
                }
            });
            return fields;
        }
        if (value.isArray()) {
            var items = new ArrayList<>();
            value.forEach(it -> items.add(plain(it)));
            return items;
        }
        return value.isNumber()
                ? value.decimalValue().stripTrailingZeros().toPlainString() + " (number)"
                : value.isBoolean() ? (Object) value.booleanValue() : value.asString();
    }
}
