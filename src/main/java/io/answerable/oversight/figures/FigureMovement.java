package io.answerable.oversight.figures;

/** Where a figure moves, seen from its target. */
public enum FigureMovement {

    BETTER, UNCHANGED, WORSE;

    static FigureMovement between(double before, double now, boolean moreIsBetter) {
        var change = Double.compare(now, before);
        if (change == 0) {
            return UNCHANGED;
        }
        return change > 0 == moreIsBetter ? BETTER : WORSE;
    }
}
