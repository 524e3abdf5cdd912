package io.answerable.roles;

import java.time.LocalDate;
import java.util.Collection;

/** Asks for a review of the matrices in force for what something has happened to, once for each source (R-ROL-33). */
public interface AskingForMatrixReviews {

    /**
     * @param trigger one of the triggers of the catalogue, for example {@code AUDIT_CLOSED}
     * @param source key of what it came from
     * @param day on which it happened
     */
    void ask(Collection<Scope> scopes, String trigger, String source, LocalDate day);
}
