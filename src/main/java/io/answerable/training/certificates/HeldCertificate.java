package io.answerable.training.certificates;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.training.CertificateId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a person with the days on which it counted, by what was known of it during some days.
 *
 * @param certification key in the catalogue
 * @param system the AI system for which alone it counts
 * @param expires the last good day; null: for life
 */
public record HeldCertificate(CertificateId certificate, String key, PersonId person, String certification,
        @Nullable AiSystemId system, @Nullable LocalDate expires, Days valid) {

    /** Whether it lasted through its last good day: it was neither revoked before nor was another day set for its end. */
    public boolean ranOut() {
        return expires != null && valid.contain(expires);
    }
}
