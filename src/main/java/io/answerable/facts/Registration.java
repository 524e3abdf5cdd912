package io.answerable.facts;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rows of one section of a dossier with the things they are about; new things get their key first. */
public final class Registration<R> {

    private final Section section;
    private final List<R> rows;
    private final Function<R, String> keyOf;
    private final Map<String, Entry> entries;
    private final Set<UUID> added = new HashSet<>();
    private final Set<Integer> keyed = new HashSet<>();

    private Registration(Section section, List<R> rows, Function<R, String> keyOf, Map<String, Entry> entries) {
        this.section = section;
        this.rows = rows;
        this.keyOf = keyOf;
        this.entries = entries;
    }

    /** Gives a key to whatever is new, so that all rows can refer to each other in any order. */
    public static <R> Registration<R> of(
            Section section, List<R> rows, Function<R, String> keyOf, KeyRegister keys, LocalDate asOf) {
        var registration = new Registration<>(section, rows, keyOf, new HashMap<>(keys.all()));
        keys.add(registration.newEntries(asOf));
        return registration;
    }

    /**
     * One row.
     *
     * @param isNew whether the dossier brings the thing
     */
    public record Row<R>(int number, R content, Entry entry, boolean isNew) {}

    public Section section() {
        return section;
    }

    public Map<String, Entry> entries() {
        return entries;
    }

    /** The rows with an acceptable key. */
    public List<Row<R>> rows() {
        var found = new ArrayList<Row<R>>();
        for (int i = 0; i < rows.size(); i++) {
            var entry = entries.get(keyOf.apply(rows.get(i)));
            if (keyed.contains(i) && entry != null) {
                found.add(new Row<>(i, rows.get(i), entry, added.contains(entry.id())));
            }
        }
        return found;
    }

    /** Hands over the rows with an acceptable key in chunks, and tells after each how far the work has come. */
    public void inChunks(Consumer<List<Row<R>>> work) {
        int done = 0;
        for (var chunk : Lists.partition(rows(), Section.CHUNK)) {
            work.accept(chunk);
            done += chunk.size();
            section.reached(done);
        }
    }

    private List<Entry> newEntries(LocalDate asOf) {
        var fresh = new ArrayList<Entry>();
        for (int i = 0; i < rows.size(); i++) {
            var key = keyOf.apply(rows.get(i));
            if (section.acceptsKey(i, key)) {
                keyed.add(i);
                if (!entries.containsKey(key)) {
                    var entry = Entry.first(key, asOf);
                    entries.put(key, entry);
                    fresh.add(entry);
                    added.add(entry.id());
                }
            }
        }
        return fresh;
    }
}
