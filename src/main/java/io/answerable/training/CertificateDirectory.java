package io.answerable.training;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who holds which certificate, on any day. Shown to the people themselves and to whoever reads governance or
 * manages training of their unit, from the day of its issue on; whatever the caller may not see is missing.
 */
public interface CertificateDirectory {

    Map<CertificateId, CertificateView> certificates(Collection<CertificateId> ids, LocalDate asOf);

    /** Certificates that there ever were, by the key they are known by. */
    Map<String, CertificateId> idsOf(Collection<String> keys);

    /** By key; an empty list for people without any. */
    Map<PersonId, List<CertificateView>> certificatesOf(Collection<PersonId> people, LocalDate asOf);
}
