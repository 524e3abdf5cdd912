package io.answerable.oversight.implementation;

/** How many there are of something that counts in an area of a lead implementer. */
public record AreaMeasure(Kind kind, int value) {

    /** Whether it is one of those that should be none, and is not. */
    public boolean alarming() {
        return kind.alarms && value > 0;
    }

    /** What is counted; some of it should not be there at all. */
    public enum Kind {
        ROADMAP_ITEMS(false), LATE_ROADMAP_ITEMS(true), NONCONFORMING_ITEMS(false), RISKS_ABOVE_APPETITE(
                true), POLICIES_IN_WORK(false), ENGAGEMENTS(false), OPEN_POINTS(false), PLANNED_AUDITS(
                        false), OVERDUE_AUDITS(true), ACTIONS(false), OVERDUE_ACTIONS(
                                true), UNVERIFIED_ACTIONS(false), INEFFECTIVE_ACTIONS(true), MANAGEMENT_REVIEWS(false);

        private final boolean alarms;

        Kind(boolean alarms) {
            this.alarms = alarms;
        }
    }
}
