package io.answerable.signals;

/** What has become of a signal. */
public enum SignalStatus {
    /** Its rule is true on the day in question, and nobody has answered it. */
    OPEN,
    /** Somebody has said that they see to it. */
    ACKNOWLEDGED,
    /** Somebody with authority lets it stand until a day; it climbs no further meanwhile. */
    WAIVED
}
