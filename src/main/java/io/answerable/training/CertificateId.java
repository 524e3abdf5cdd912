package io.answerable.training;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies the certificate of a person. */
public record CertificateId(UUID value) implements Identifier {

    public static CertificateId of(UUID value) {
        return new CertificateId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
