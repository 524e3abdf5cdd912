package io.answerable.signals.spi;

/** What kind of act is asked of somebody. */
public enum DutyKind {
    /** Accept or decline a role that was offered. */
    ROLE_ACCEPTANCE,
    /** Confirm that a role is still held as recorded. */
    ROLE_CONFIRMATION,
    /** Accept or decline to act for somebody. */
    DELEGATION_ACCEPTANCE,
    /** Name somebody for a role that is vacant. */
    VACANCY,
    /** Complete a course. */
    TRAINING,
    /** Renew a certificate. */
    CERTIFICATE_RENEWAL,
    /** Confirm that a policy was read and understood. */
    ACKNOWLEDGEMENT,
    /** Review a policy. */
    POLICY_REVIEW,
    /** Review legally what a policy says. */
    LEGAL_REVIEW,
    /** Say how a unit follows a policy again after its exception has ended. */
    POLICY_EXCEPTION,
    /** Answer the consultation on a draft. */
    CONSULTATION,
    /** Review a risk. */
    RISK_REVIEW,
    /** Accept a risk with the authority that its level needs. */
    RISK_ACCEPTANCE,
    /** Carry out a risk treatment. */
    RISK_TREATMENT,
    /** Carry out a corrective action. */
    CORRECTIVE_ACTION,
    /** Verify that a corrective action had its effect. */
    VERIFICATION,
    /** Answer a finding. */
    FINDING_ANSWER,
    /** Conduct or approve an assessment. */
    ASSESSMENT,
    /** Decide on an authorisation. */
    AUTHORISATION,
    /** Declare or attest which AI is used. */
    DECLARATION,
    /** Review a RACI matrix. */
    RACI_REVIEW,
    /** Accept a system that is handed over. */
    HANDOVER,
    /** Take a step of an incident by its deadline. */
    INCIDENT_STEP,
    /** Decide whether the use of a system for which nobody answers ends on the day that was told. */
    END_OF_USE,
    /** Handle a concern. */
    CONCERN,
    /** Review a classification. */
    CLASSIFICATION_REVIEW,
    /** Conduct an audit. */
    AUDIT,
    /** Prepare an input of a management review, or hold it. */
    MANAGEMENT_REVIEW,
    /** Deliver an item of the roadmap. */
    ROADMAP_ITEM,
    /** Follow up a decision of a meeting or review. */
    FOLLOW_UP,
    /** Put right what the remediation plan names. */
    REMEDIATION,
    /** Close a gap in skills that was found. */
    SKILL_GAP,
    /** Fulfil a duty of leadership. */
    LEADERSHIP_DUTY,
    /** See to it that somebody takes over from a leaver. */
    LEAVER_CASE,
    /** Pass information on to a team and confirm it. */
    CASCADE
}
