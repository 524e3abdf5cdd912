package io.answerable.signals;

/** What has become of a signal. More follow when signals can be acknowledged and waived. */
public enum SignalStatus {
    /** Its rule is true on the day in question. */
    OPEN,
    /** Its rule is no longer true. */
    RESOLVED
}
