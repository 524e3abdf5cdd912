package io.answerable.inventory;

import java.util.Set;

/** What an authorisation allows (R-INV-24 to 26). */
public enum AuthorisationKind {
    /** To buy the system. */
    PROCUREMENT,
    /** To deploy it, as far as information security is concerned. */
    SECURITY,
    /** To use it in operations. */
    USE;

    /** Without these nobody may use a system. */
    public static final Set<AuthorisationKind> FOR_USE = Set.of(SECURITY, USE);
}
