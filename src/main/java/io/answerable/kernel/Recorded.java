package io.answerable.kernel;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What became of one section of a dossier: how many of its rows were new, changed or already known, why rows were
 * refused, which known rows it no longer contains (those stay as they are), and which of its rows came too late.
 *
 * @param superseded keys of rows that say something else than what is known, but meet a newer decision: one made in the
 *     application after the day of the dossier, or brought by a newer dossier; also that somebody was erased. What they say about it was left out; they
 *     count as changed where they changed something else, and as unchanged otherwise
 */
public record Recorded(int created, int changed, int unchanged, List<RowRefusal> refusals, List<String> notContained,
        List<String> superseded) {

    public Recorded {
        refusals = List.copyOf(refusals);
        notContained = List.copyOf(notContained);
        superseded = List.copyOf(superseded);
    }

    /** Where no row met a newer decision. */
    public Recorded(int created, int changed, int unchanged, List<RowRefusal> refusals, List<String> notContained) {
        this(created, changed, unchanged, refusals, notContained, List.of());
    }

    /** The same with further rows that met a newer decision. */
    public Recorded alsoSuperseded(Collection<String> keys) {
        var all = new TreeSet<>(superseded);
        all.addAll(keys);
        return new Recorded(created, changed, unchanged, refusals, notContained, List.copyOf(all));
    }

    /** The same where so many of the unchanged rows changed something that is kept elsewhere. */
    public Recorded alsoChanged(int rows) {
        return new Recorded(created, changed + rows, unchanged - rows, refusals, notContained, superseded);
    }
}
