package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate has ended and no later one has taken its place; told once.
 *
 * @param certification key in the catalogue, for example {@code CERT-OVERSIGHT}
 * @param system the AI system for which alone it counted
 * @param expires its last good day
 */
public record CertificateExpired(CertificateId certificate, PersonId person, String certification,
        @Nullable AiSystemId system, LocalDate expires, Provenance provenance) implements GovernanceEvent {}
