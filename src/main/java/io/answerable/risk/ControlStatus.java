package io.answerable.risk;

/** How far a control is put into practice. */
public enum ControlStatus {
    NOT_STARTED, PLANNED, IN_PROGRESS, IMPLEMENTED
}
