package io.answerable.organisation;

/** A view that a committee needs and a member brings; one list for all committees (O-5). */
public enum Perspective {
    EXECUTIVE, BUSINESS, IT, DATA, LEGAL, PRIVACY, INFORMATION_SECURITY, QUALITY, AUDIT, RISK, ETHICS, HR, FINANCE, PROCUREMENT, BOARD,
    /** People outside whom the systems concern. */
    EXTERNAL_STAKEHOLDER
}
