package io.answerable.reference;

/** Against what practice is held. */
public enum Framework {
    /** ISO/IEC 42001: its clauses and the controls of its Annex A. */
    ISO_42001,
    /** The duties of the EU AI Act. */
    EU_AI_ACT,
    /** The subcategories of the NIST AI Risk Management Framework. */
    NIST_AI_RMF
}
