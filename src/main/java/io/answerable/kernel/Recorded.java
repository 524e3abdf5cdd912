package io.answerable.kernel;

import java.util.List;

/**
 * What became of one section of a dossier: how many of its rows were new, changed or already known, why rows were
 * refused, and which known rows it no longer contains (those stay as they are).
 */
public record Recorded(int created, int changed, int unchanged, List<RowRefusal> refusals, List<String> notContained) {

    public Recorded {
        refusals = List.copyOf(refusals);
        notContained = List.copyOf(notContained);
    }
}
