package io.answerable.roles.recording;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import io.answerable.roles.Scope;
import java.util.Map;
import java.util.Optional;

/** What the keys of a dossier stand for. */
record KnownKeys(Map<String, PersonId> people, Map<String, ExternalPartyId> parties, Map<String, UnitId> units,
        Map<String, AiSystemId> systems) {

    static final String ORGANISATION = "org";

    Optional<PersonId> person(String key) {
        return Optional.ofNullable(people.get(key));
    }

    Optional<HolderRef> holder(String key) {
        return person(key).map(HolderRef::person)
                .or(() -> Optional.ofNullable(parties.get(key)).map(it -> HolderRef.party(it.value())));
    }

    Optional<Scope> scope(String key) {
        return key.equals(ORGANISATION)
                ? Optional.of(Scope.ORGANISATION)
                : Optional.ofNullable(units.get(key))
                        .map(Scope::unit)
                        .or(() -> Optional.ofNullable(systems.get(key)).map(Scope::system));
    }
}
