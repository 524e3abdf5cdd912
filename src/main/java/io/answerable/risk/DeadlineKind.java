package io.answerable.risk;

/** What has to be done by a deadline. */
public enum DeadlineKind {
    CONTAIN, INTERNAL_REPORT, AUTHORITY_REPORT
}
