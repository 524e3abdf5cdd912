package io.answerable.organisation.graphql;

import io.answerable.graphql.Reference;
import io.answerable.organisation.ExternalPartyKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change external parties. */
final class PartyInputs {

    private PartyInputs() {}

    record AddExternalPartyInput(String key, String name, ExternalPartyKind kind, boolean certifiesUs,
            @Nullable Reference contactOwner, @Nullable LocalDate from, @Nullable String reason) {}

    record AppointContactOwnerInput(Reference party, int expectedVersion, @Nullable Reference contactOwner,
            @Nullable String reason) {}

    record RecordContactInput(Reference party, int expectedVersion, @Nullable LocalDate heldOn, @Nullable String note,
            @Nullable String reason) {}
}
