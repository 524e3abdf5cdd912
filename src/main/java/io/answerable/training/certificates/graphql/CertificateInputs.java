package io.answerable.training.certificates.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change certificates. */
final class CertificateInputs {

    private CertificateInputs() {}

    record Record(@Nullable String key, Reference person, String certification, @Nullable Reference aiSystem,
            LocalDate issued, @Nullable LocalDate expires, boolean lifetime, @Nullable String issuer,
            @Nullable String evidence, @Nullable String reason) {}

    record Revoke(Reference certificate, int expectedVersion, @Nullable LocalDate on, @Nullable String reason) {}
}
