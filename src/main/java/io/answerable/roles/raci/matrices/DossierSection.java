package io.answerable.roles.raci.matrices;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows of one section of a dossier. */
final class DossierSection {

    private static final int STEP = 1_000;

    private final String name;
    private final String type;
    private final Progress progress;
    private final Set<String> seen = new HashSet<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int row = -1;
    private boolean refused;

    /** @param type GraphQL type of the things in this section */
    DossierSection(String name, String type, Progress progress) {
        this.name = name;
        this.type = type;
        this.progress = progress;
    }

    void next(String key) {
        row++;
        refused = false;
        if (row > 0 && row % STEP == 0) {
            progress.reached(name, row);
        }
        if (!seen.add(key)) {
            invalid("id", "The key " + key + " occurs twice.", "Give every row its own key.");
        }
    }

    void notFound(String path, String what, String key) {
        refuse(path, "NOT_FOUND", "There is no " + what + " with the key " + key + ".",
                "Correct the key or add the " + what + " to the dossier.");
    }

    void invalid(String path, String reason, String fix) {
        refuse(path, "VALIDATION_FAILED", reason, fix);
    }

    private void refuse(String path, String code, String reason, String fix) {
        refused = true;
        refusals.add(new RowRefusal(row, path, code, reason, fix));
    }

    boolean isRefused() {
        return refused;
    }

    void created(UUID id, String key, List<Change> changes) {
        created++;
        facts.add(new Fact(type, id, key, "RECORDED", null, changes));
    }

    void compared(UUID id, String key, @Nullable LocalDate from, List<Change> changes) {
        if (changes.isEmpty()) {
            unchanged++;
        } else {
            changed++;
            facts.add(new Fact(type, id, key, "CHANGED", from, changes));
        }
    }

    List<Fact> facts() {
        return facts;
    }

    Recorded recorded(Collection<String> knownKeys) {
        progress.reached(name, row + 1);
        return new Recorded(created, changed, unchanged, refusals,
                knownKeys.stream().filter(it -> !seen.contains(it)).sorted().toList());
    }
}
