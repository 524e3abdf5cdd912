package io.answerable.signals;

import com.fasterxml.uuid.Generators;
import io.answerable.kernel.OrganisationId;
import java.util.UUID;

/** Gives a signal the same id on every day: it follows from organisation, code and subject (UUID version 5). */
final class SignalIdentity {

    private SignalIdentity() {}

    static UUID of(OrganisationId organisation, String code, String reference) {
        return Generators.nameBasedGenerator(organisation.value()).generate(code + "\n" + reference);
    }
}
