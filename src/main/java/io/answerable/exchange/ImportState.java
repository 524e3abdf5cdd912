package io.answerable.exchange;

/** How far the import of a dossier has come. */
public enum ImportState {
    /** Waits for its turn; the imports of one organisation run one after the other. */
    QUEUED,
    /** At work. */
    RUNNING,
    /** Everything was recorded. */
    IMPORTED,
    /** The dossier says nothing that was not known already; nothing was changed. */
    UNCHANGED,
    /** A dry run that would have been recorded; nothing was changed. */
    DRY_RUN_DONE,
    /** Something in the dossier cannot be recorded; nothing was changed. */
    REFUSED,
    /** A fault of the application; nothing was changed. */
    FAILED;

    public boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }

    /** Whether what was recorded is kept. */
    boolean keeps() {
        return this == IMPORTED;
    }
}
