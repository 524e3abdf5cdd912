package io.answerable.roles.raci;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One activity of a matrix and what each role has to do with it.
 *
 * @param activity key of the activity, for example {@code act.risk-ownership}
 * @param cells cell by key of the role, in the order in which they were written
 */
public record RaciRow(String activity, String title, Map<String, RaciCell> cells) {

    public RaciRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Keys of the roles that carry the letter. */
    public List<String> rolesWith(Letter letter) {
        return cells.entrySet()
                .stream()
                .filter(it -> it.getValue().has(letter))
                .map(Map.Entry::getKey)
                .toList();
    }

    public Set<String> roles() {
        return cells.keySet();
    }
}
