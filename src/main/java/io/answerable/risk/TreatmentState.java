package io.answerable.risk;

/** How far a treatment has come. */
public enum TreatmentState {
    PLANNED, IN_PROGRESS, DONE, DROPPED;

    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }
}
