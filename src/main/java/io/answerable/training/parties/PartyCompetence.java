package io.answerable.training.parties;

import io.answerable.organisation.ExternalPartyId;
import java.util.List;

/**
 * Whether an external party has shown what a role needs.
 *
 * @param warnings what it has not shown, each in a sentence; they forbid nothing
 */
public record PartyCompetence(ExternalPartyId party, String role, List<PartyProof> proofs, List<String> warnings) {

    public PartyCompetence {
        proofs = List.copyOf(proofs);
        warnings = List.copyOf(warnings);
    }
}
