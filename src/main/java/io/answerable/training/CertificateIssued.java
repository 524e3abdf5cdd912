package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has proved to be competent for something.
 *
 * @param certification key in the catalogue, for example {@code CERT-OVERSIGHT}
 * @param system the AI system for which alone it counts
 * @param expires last good day; null: for life
 */
public record CertificateIssued(CertificateId certificate, PersonId person, String certification,
        @Nullable AiSystemId system, LocalDate issued, @Nullable LocalDate expires, Provenance provenance)
        implements
            GovernanceEvent {}
