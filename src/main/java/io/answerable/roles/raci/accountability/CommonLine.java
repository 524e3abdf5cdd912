package io.answerable.roles.raci.accountability;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import java.util.List;
import java.util.Map;

/** The line of reporting above whoever was found; above several, from their first common superior on. */
final class CommonLine {

    private CommonLine() {}

    /** @param lines the managers above each person, nearest first */
    static List<PersonId> above(Found found, Map<PersonId, List<PersonId>> lines) {
        var above = found.holders().stream().map(it -> lineOf(it, lines)).toList();
        return above.isEmpty()
                ? List.of()
                : above.getFirst().stream().filter(it -> above.stream().allMatch(line -> line.contains(it))).toList();
    }

    private static List<PersonId> lineOf(HolderRef holder, Map<PersonId, List<PersonId>> lines) {
        return holder.asPerson().map(it -> lines.getOrDefault(it, List.of())).orElse(List.of());
    }
}
