package io.answerable.signals;

/** How serious a signal is. */
public enum Severity {
    INFO, WARNING, ERROR, CRITICAL
}
