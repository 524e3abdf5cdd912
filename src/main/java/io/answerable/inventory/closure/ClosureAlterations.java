package io.answerable.inventory.closure;

import io.answerable.facts.Alterations;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the ledger of each item on its own. */
final class ClosureAlterations {

    private ClosureAlterations() {}

    static Alterations between(ClosureFact before, ClosureFact after) {
        var told = new Alterations();
        told.of("overseer", before.overseer(), after.overseer());
        Stream.concat(before.done().keySet().stream(), after.done().keySet().stream())
                .distinct()
                .sorted()
                .forEach(it -> told.of(it, said(before, it), said(after, it)));
        return told;
    }

    private static @Nullable String said(ClosureFact fact, String item) {
        var evidence = fact.done().get(item);
        return evidence != null && evidence.isEmpty() ? "DONE" : evidence;
    }
}
