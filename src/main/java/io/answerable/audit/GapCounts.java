package io.answerable.audit;

import io.answerable.kernel.Percentage;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How many clauses and controls came out how (rule reading 29: percentages come from here). */
public record GapCounts(int conforming, int partial, int notConforming, int notApplicable) {

    public static GapCounts of(Collection<GapResult> results) {
        return new GapCounts(count(results, GapResult.CONFORMING), count(results, GapResult.PARTIAL),
                count(results, GapResult.NOT_CONFORMING), count(results, GapResult.NOT_APPLICABLE));
    }

    private static int count(Collection<GapResult> results, GapResult result) {
        return (int) results.stream().filter(it -> it == result).count();
    }

    public int applicable() {
        return conforming + partial + notConforming;
    }

    /** Conforming of applicable, to one tenth; null when nothing applies. */
    public @Nullable Double percent() {
        return Percentage.of(conforming, applicable());
    }
}
