package io.answerable.audit;

/** What kind of cause led to a finding. */
public enum CauseKind {
    LACK_OF_COMPETENCE, PROCESS, TECHNOLOGY, RESOURCES, COMMUNICATION, OTHER
}
