package io.answerable.audit.findings;

import io.answerable.audit.FindingId;
import org.jspecify.annotations.Nullable;

/** Ends what was only proposed about a finding, because the finding comes to its end. */
public interface EndOfProposals {

    /** Lets nobody change what is done about the finding; before the finding itself, as everybody else who changes both. */
    void hold(FindingId finding);

    void withdraw(FindingId finding, @Nullable String reason);
}
