package io.answerable.oversight.review;

import org.jspecify.annotations.Nullable;

/**
 * One figure, and how it was before.
 *
 * @param value null where the facts behind it do not exist
 * @param before what it was on the day before the period; null where it was not known, or no period is asked for
 */
public record ReportedFigure(Kind kind, @Nullable Double value, @Nullable Double before) {

    /** Which way a figure went. */
    public enum Trend {
        UP, DOWN, SAME,
        /** One of both values is not known. */
        UNKNOWN
    }

    /** What is counted. */
    public enum Kind {
        SYSTEMS_IN_USE, READINESS_PERCENT, ROADMAP_ON_TRACK, ROADMAP_AT_RISK, ROADMAP_LATE, OPEN_RISKS, RISKS_ABOVE_APPETITE, AUDITS_REPORTED, OPEN_MAJOR_NONCONFORMITIES, OPEN_NONCONFORMITIES, OPEN_ACTIONS, OVERDUE_ACTIONS, EFFECTIVE_PERCENT
    }

    static ReportedFigure of(Kind kind, @Nullable Number value, @Nullable Number before) {
        return new ReportedFigure(kind, value == null ? null : value.doubleValue(),
                before == null ? null : before.doubleValue());
    }

    public Trend trend() {
        if (value == null || before == null) {
            return Trend.UNKNOWN;
        }
        int change = Double.compare(value, before);
        return change == 0 ? Trend.SAME : change > 0 ? Trend.UP : Trend.DOWN;
    }
}
