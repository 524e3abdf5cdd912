package io.answerable.exchange;

import io.answerable.kernel.Refusal;

/** What came of handing in a dossier. Unless it was accepted, nothing of it was stored. */
public sealed interface Submission {

    /** It waits for its import. */
    record Accepted(DossierImportView dossierImport) implements Submission {}

    /** It is not well-formed; line and column count from 1. */
    record Malformed(String reason, int line, int column) implements Submission {}

    /** Too many dossiers of the organisation wait already; it may be handed in again later. */
    record Crowded(int waiting) implements Submission {}

    /** It is well-formed, but not for this caller or not for this organisation. */
    record Refused(Refusal refusal) implements Submission {}
}
