package io.answerable.training;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issues the certificate to which a completed course leads (R-TRN-20). */
public interface IssuingCertificates {

    /**
     * Issues it from the day of the completion until the catalogue lets it end, once for each assignment however often it is
     * asked for.
     *
     * @return empty when the course leads to none
     */
    Optional<CertificateId> forCompletion(Completion completion);

    /**
     * Somebody has completed a course.
     *
     * @param key of the assignment, from which the key of the certificate is made
     * @param course key in the catalogue
     * @param system for which it was taken, where it is taken anew for each
     * @param trainer who from outside gave the course; null: whoever gives it as a rule
     * @param evidence where the proof is kept
     */
    record Completion(String key, PersonId person, String course, @Nullable AiSystemId system, LocalDate completed,
            @Nullable ExternalPartyId trainer, @Nullable String evidence) {}
}
