package io.answerable.organisation;

/** What a party outside is to the organisation. */
public enum ExternalPartyKind {
    CERTIFICATION_BODY, CONSULTANT, SUPPLIER,
    /** To whom the chief officer answers. */
    BOARD, STAKEHOLDER, AUTHORITY, REGIONAL_BODY
}
