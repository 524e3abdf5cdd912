package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapCounts;
import io.answerable.audit.GapItemView;
import io.answerable.audit.GapResult;
import io.answerable.graphql.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has changed between two gap assessments, as a whole, clause by clause and item by item (R-AUD-14). */
public record GapComparison(GapAssessmentView before, GapAssessmentView after) {

    private static final double TENTHS = 10.0;

    /**
     * Compares what can be compared.
     *
     * @throws InvalidInput when the two were held against different frameworks
     */
    public static GapComparison of(GapAssessmentView before, GapAssessmentView after) {
        if (before.framework() != after.framework()) {
            throw new InvalidInput("They were held against different frameworks.", "after");
        }
        return new GapComparison(before, after);
    }

    /** Which way something went. */
    public enum Direction {
        IMPROVED, WORSENED, UNCHANGED,
        /** One of the two does not tell. */
        UNKNOWN
    }

    /** What both say of one clause or control. */
    public record ItemChange(String number, String title, GapResult before, GapResult after) {

        public Direction direction() {
            if (before == GapResult.NOT_DETAILED || after == GapResult.NOT_DETAILED) {
                return Direction.UNKNOWN;
            }
            int change = grade(after) - grade(before);
            return change == 0 ? Direction.UNCHANGED : change > 0 ? Direction.IMPROVED : Direction.WORSENED;
        }

        private static int grade(GapResult result) {
            return switch (result) {
                case NOT_CONFORMING, NOT_DETAILED -> 0;
                case PARTIAL -> 1;
                case CONFORMING, NOT_APPLICABLE -> 2;
            };
        }
    }

    /**
     * How much of one main clause or group of controls conforms.
     *
     * @param percentBefore null where nobody has told, or nothing applies
     */
    public record ClauseChange(String clause, @Nullable Double percentBefore, @Nullable Double percentAfter) {

        /** In points of percent; null where one of the two is not known. */
        public @Nullable Double change() {
            return difference(percentBefore, percentAfter);
        }
    }

    public @Nullable Double change() {
        return difference(percent(before), percent(after));
    }

    private static @Nullable Double percent(GapAssessmentView assessment) {
        var counts = assessment.counts();
        return counts == null ? null : counts.percent();
    }

    private static @Nullable Double difference(@Nullable Double before, @Nullable Double after) {
        return before == null || after == null ? null : Math.round((after - before) * TENTHS) / TENTHS;
    }

    public List<ItemChange> items() {
        var earlier = before.items().stream().collect(toMap(GapItemView::number, it -> it));
        return after.items()
                .stream()
                .map(it -> new ItemChange(it.number(), it.title(),
                        Objects.requireNonNull(earlier.get(it.number())).result(), it.result()))
                .toList();
    }

    public List<ClauseChange> byClause() {
        var earlier = byClause(before);
        return byClause(after).entrySet()
                .stream()
                .map(it -> new ClauseChange(it.getKey(), percent(earlier.getOrDefault(it.getKey(), List.of())),
                        percent(it.getValue())))
                .toList();
    }

    private static Map<String, List<GapResult>> byClause(GapAssessmentView assessment) {
        var found = new LinkedHashMap<String, List<GapResult>>();
        assessment.items()
                .forEach(it -> found.merge(it.clause(), List.of(it.result()),
                        (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return found;
    }

    private static @Nullable Double percent(List<GapResult> results) {
        return results.contains(GapResult.NOT_DETAILED) ? null : GapCounts.of(results).percent();
    }
}
