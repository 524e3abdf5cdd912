package io.answerable.inventory.surveys;

/** What has become of a declared use (R-INV-05). */
public enum DeclaredUseStatus {
    /** Nobody has found out yet what it is. */
    NEW,
    /** It is a system that the register knew. */
    LINKED,
    /** It has been entered into the register. */
    REGISTERED,
    /** It is no AI system. */
    NOT_AI
}
