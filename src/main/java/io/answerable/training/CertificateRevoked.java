package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate was taken away.
 *
 * @param on the day from which it no longer counts
 */
public record CertificateRevoked(CertificateId certificate, PersonId person, String certification,
        @Nullable AiSystemId system, LocalDate on, Provenance provenance) implements GovernanceEvent {}
