package io.answerable.audit;

/** Against what the management system is held. */
public enum Framework {
    /** ISO/IEC 42001: its clauses and the controls of its Annex A. */
    ISO_42001
}
