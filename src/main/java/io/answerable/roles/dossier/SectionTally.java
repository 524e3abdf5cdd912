package io.answerable.roles.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.ledger.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the rows of one section while they are compared with what is known. */
public final class SectionTally {

    private static final int STEP = 1_000;

    private final String section;
    private final Progress progress;
    private final Set<String> seen = new HashSet<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> superseded = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int row = -1;
    private boolean refused;

    public SectionTally(String section, Progress progress) {
        this.section = section;
        this.progress = progress;
    }

    /** Goes on to the next row; false when the dossier already had a row with that key. */
    public boolean next(String key) {
        row++;
        refused = false;
        if (row > 0 && row % STEP == 0) {
            progress.reached(section, row);
        }
        if (!seen.add(key)) {
            invalid("id", "The key " + key + " occurs twice.", "Give every row its own key.");
        }
        return !refused;
    }

    public void notFound(String path, String what, String key) {
        refuse(path, "NOT_FOUND", "There is no " + what + " with the key " + key + ".",
                "Correct the key or add the " + what + " to the dossier.");
    }

    public void invalid(String path, String reason, String fix) {
        refuse(path, "VALIDATION_FAILED", reason, fix);
    }

    private void refuse(String path, String code, String reason, String fix) {
        refused = true;
        refusals.add(new RowRefusal(row, path, code, reason, fix));
    }

    public boolean refused() {
        return refused;
    }

    public void created(Fact fact) {
        created++;
        facts.add(fact);
    }

    /** Nothing changed when there is no fact. */
    public void changed(@Nullable Fact fact) {
        if (fact == null) {
            unchanged++;
        } else {
            changed++;
            facts.add(fact);
        }
    }

    /** What the row says, or part of it, was left out because it meets a newer decision. */
    public void superseded(String key) {
        superseded.add(key);
    }

    public List<Fact> facts() {
        return facts;
    }

    public Recorded recorded(Collection<String> knownKeys) {
        progress.reached(section, row + 1);
        var missing = knownKeys.stream().filter(it -> !seen.contains(it)).sorted().toList();
        return new Recorded(created, changed, unchanged, refusals, missing, superseded);
    }
}
