package io.answerable.ledger.graphql;

import io.answerable.graphql.Reference;
import io.answerable.kernel.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record ErasePersonInput(String person, @Nullable String reason) {

    PersonId personId() {
        return new Reference(person, null).resolve("Person", key -> Optional.empty(), "input", "person")
                .map(PersonId::of)
                .orElseThrow();
    }
}
