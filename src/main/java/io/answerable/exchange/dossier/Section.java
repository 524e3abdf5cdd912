package io.answerable.exchange.dossier;

import io.answerable.kernel.RowRefusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of one section, each with the place of its row in the dossier. Rows that cannot be told apart (no id, or an
 * id for the second time) are refused here and never reach a context.
 *
 * @param positions position of each fact's row in the dossier
 * @param keys id of each fact's row
 */
record Section<T>(String name, List<T> facts, List<Integer> positions, List<String> keys) {

    /** @param identity the fields by which the rows are told apart */
    static <T> Section<T> read(Dossier dossier, String name, List<String> identity, Findings findings,
            Function<Row, T> reading) {
        var section = new Section<T>(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var rows = dossier.section(name);
        if (!rows.isArray() && !rows.isMissingNode()) {
            findings.refuse(
                    new DossierRefusal(name, null, DossierRefusal.INVALID, "This must be a list of rows.", null));
            return section;
        }
        var firstAt = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof ObjectNode fields) {
                section.add(Row.of(name, i, identity, fields, findings), i, identity.getFirst(), firstAt, reading);
            } else {
                findings.refuse(new DossierRefusal(name + "[" + i + "]", null, DossierRefusal.INVALID,
                        "This must be an object.", null));
            }
        }
        return section;
    }

    private void add(Row row, int position, String field, HashMap<String, Integer> firstAt, Function<Row, T> reading) {
        var fact = row.read(reading);
        var key = row.key();
        if (key == null) {
            return;
        }
        var before = firstAt.putIfAbsent(key, position);
        if (before == null) {
            facts.add(fact);
            positions.add(position);
            keys.add(key);
        } else {
            row.refuse(field, DossierRefusal.INVALID, "The id already stands in " + name + "[" + before + "].",
                    "Give one of the two rows another id.");
        }
    }

    /** Puts a refusal, which speaks of the facts as they were given, where its row stands in the dossier. */
    DossierRefusal placed(RowRefusal refusal) {
        var row = name + "[" + positions.get(refusal.row()) + "]";
        return new DossierRefusal(refusal.path().isEmpty() ? row : row + "." + refusal.path(),
                keys.get(refusal.row()), refusal.code(), refusal.reason(), refusal.suggestedFix());
    }
}
