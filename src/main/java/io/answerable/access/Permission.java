package io.answerable.access;

/** What an actor may do; follows from the roles a person holds (domain model, section 12) and never from a token alone. */
public enum Permission {
    /** See roles, holders, reporting lines and the register; everybody of the organisation may (R-ROL-41). */
    READ,
    /** See signals, matrices in draft and reviews. */
    READ_GOVERNANCE,
    /** See who changed what (R-AUD-21). */
    READ_HISTORY,
    /** Change units, people, committees and external parties. */
    MANAGE_ORGANISATION,
    /** Change the register of AI systems. */
    MANAGE_REGISTER,
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
