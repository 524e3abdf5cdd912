package io.answerable.policy.controls;

/** What the check of a control has shown. */
public enum CheckResult {
    PASSED, FAILED
}
