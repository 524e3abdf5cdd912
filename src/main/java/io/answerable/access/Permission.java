package io.answerable.access;

/** What an actor may do; follows from the roles a person holds (domain model, section 12) and never from a token alone. */
public enum Permission {
    /** See roles, holders, reporting lines and the register; everybody of the organisation may (R-ROL-41). */
    READ,
    /** See signals, matrices in draft and closed reviews. */
    READ_GOVERNANCE,
    /** See who changed what (R-AUD-21). */
    READ_HISTORY,
    /** Change units, people, committees and external parties. */
    MANAGE_ORGANISATION,
    /** Change the register of AI systems. */
    MANAGE_REGISTER,
    /** Open campaigns that ask every unit which AI it uses. */
    MANAGE_SURVEYS,
    /** Declare which AI a unit uses, and attest that the declaration is complete (R-INV-03). */
    DECLARE_USES,
    /** Classify systems and record evidence for their obligations. */
    CLASSIFY,
    /** Take systems through their life cycle and keep what its gates ask for; each act names the roles that may do it. */
    MANAGE_LIFE_CYCLE,
    /** Keep the risks of units and systems, and the statement of applicability. */
    MANAGE_RISKS,
    /** Conduct assessments. */
    ASSESS,
    /** Handle incidents. */
    HANDLE_INCIDENTS,
    /** Handle concerns, and see who raised a confidential one (R-RSK-17). */
    HANDLE_CONCERNS,
    /** Record changes of law, technology and practice (R-INV-41). */
    SCAN_HORIZON,
    /** Assign, waive and record training, keep competency profiles and courses, run awareness campaigns (R-TRN). */
    MANAGE_TRAINING,
    /** Draft, circulate, review and publish policies; their approval is top management's (R-POL). */
    MANAGE_POLICIES,
    /** Plan and conduct audits, issue findings, verify the effect of corrective actions (R-AUD). */
    AUDIT,
    /** Raise findings from other sources, agree corrective actions, run gap assessments (R-AUD-11, R-AUD-16). */
    MANAGE_IMPROVEMENT,
    /** Assign roles, end and confirm assignments, fill vacancies. */
    MANAGE_ROLES,
    /** Draft matrices, run reviews. */
    MANAGE_MATRICES,
    /** Activate matrices, grant waivers. */
    APPROVE,
    /** Import and export dossiers. */
    EXCHANGE,
    /** Bind and unbind logins, name administrators. */
    ADMINISTER
}
