package io.answerable.inventory;

/** How far an authorisation has come. */
public enum AuthorisationStatus {
    REQUESTED, GRANTED, GRANTED_WITH_CONDITIONS, REFUSED, WITHDRAWN, REVOKED,
    /** Derived, never stored: it was granted and its days are over. */
    EXPIRED;

    public boolean isGranted() {
        return this == GRANTED || this == GRANTED_WITH_CONDITIONS;
    }
}
