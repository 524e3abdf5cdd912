package io.answerable.inventory;

/** How a legal duty stands for a system on a day (domain model, 3.2; rule reading 23). */
public enum ObligationStatus {
    /** An older system is relieved of it until its design changes significantly. */
    NOT_APPLICABLE,
    /** It will hold from a later day on. */
    FUTURE,
    /** It holds, and not all evidence is there. */
    APPLICABLE,
    /** It holds, and all evidence is there. */
    FULFILLED,
    /** A duty of transparency holds and nothing shows that it is met. */
    BREACHED;

    /** Whether it holds on that day. */
    public boolean isInForce() {
        return this == APPLICABLE || this == FULFILLED || this == BREACHED;
    }
}
