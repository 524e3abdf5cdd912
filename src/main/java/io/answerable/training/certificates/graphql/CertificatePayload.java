package io.answerable.training.certificates.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.training.CertificateView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a certificate. */
record CertificatePayload(@Nullable CertificateView certificate, List<Refusal> errors) {

    static CertificatePayload of(Outcome<CertificateView> outcome) {
        return switch (outcome) {
            case Outcome.Done<CertificateView>(var changed) -> new CertificatePayload(changed, List.of());
            case Outcome.Refused<CertificateView>(var refusals) -> new CertificatePayload(null, refusals);
        };
    }
}
