package io.answerable.facts;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of one section of a dossier while it is being recorded. */
public final class Section {

    /** Rows that are written together; after each chunk the progress is told. */
    public static final int CHUNK = 500;

    private static final int LONGEST = 2_000;

    private final String name;
    private final Progress progress;
    private final Set<String> keys = new HashSet<>();
    private final Set<Integer> refusedRows = new HashSet<>();
    private final Set<String> superseded = new TreeSet<>();
    private final List<RowRefusal> refusals = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;

    public Section(String name, Progress progress) {
        this.name = name;
        this.progress = progress;
    }

    /** Whether the row has a key that no row before it has. */
    public boolean acceptsKey(int row, String key) {
        if (!acceptsText(row, "id", key)) {
            return false;
        }
        if (!keys.add(key)) {
            refuse(row, "id", "VALIDATION_FAILED", "The key " + key + " stands in an earlier row already.",
                    "Give every row a key of its own.");
            return false;
        }
        return true;
    }

    /** Whether a text that has to be there is there. */
    public boolean acceptsText(int row, String path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            refuse(row, path, "FIELD_REQUIRED", "A value is required.", null);
            return false;
        }
        return acceptsOptional(row, path, text);
    }

    public boolean acceptsOptional(int row, String path, @Nullable String text) {
        if (text != null && (text.length() > LONGEST || text.indexOf('\0') >= 0)) {
            refuse(row, path, "VALIDATION_FAILED", "A text has at most " + LONGEST + " characters, none of them NUL.",
                    null);
            return false;
        }
        return true;
    }

    /** The thing that a row refers to by key; refuses the row when there is none. */
    public @Nullable UUID resolve(int row, String path, @Nullable String key, Map<String, UUID> known) {
        var id = key == null ? null : known.get(key);
        if (key != null && id == null) {
            refuse(row, path, "NOT_FOUND", "There is no " + key + ".", null);
        }
        return id;
    }

    public void refuse(int row, String path, String code, String reason, @Nullable String fix) {
        refusedRows.add(row);
        refusals.add(new RowRefusal(row, path, code, reason, fix));
    }

    public boolean hasRefused(int row) {
        return refusedRows.contains(row);
    }

    public void count(boolean isNew, boolean isAltered) {
        if (isNew) {
            created++;
        } else if (isAltered) {
            changed++;
        } else {
            unchanged++;
        }
    }

    /** Notes that what the row of this key says is no longer so, because of a newer decision. */
    public void overtaken(String key) {
        superseded.add(key);
    }

    public void reached(int rows) {
        progress.reached(name, rows);
    }

    /** @param known all keys that are known, also from elsewhere */
    public Recorded recorded(Collection<String> known) {
        return new Recorded(created, changed, unchanged, refusals,
                known.stream().filter(it -> !keys.contains(it)).sorted().toList(),
                List.copyOf(superseded));
    }
}
