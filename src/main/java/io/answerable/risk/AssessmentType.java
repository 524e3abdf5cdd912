package io.answerable.risk;

/** What is assessed about an AI system, as in the risk taxonomy. */
public enum AssessmentType {
    AI_RISK, AI_SYSTEM_IMPACT, DPIA, EQUALITY_IMPACT, FRIA, INFOSEC_RISK, LEGAL_COMPLIANCE, VALIDATION_VERIFICATION, SUPPLIER_DUE_DILIGENCE
}
