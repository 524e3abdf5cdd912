package io.answerable.access;

import io.answerable.access.spi.EmailAddresses;
import io.answerable.access.spi.Presence;
import io.answerable.access.spi.Standing;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** People of tests: who they are, what they hold, whether they have left. */
class Workforce implements Presence, Standing, EmailAddresses {

    private final Map<PersonId, Collection<Held>> present = new ConcurrentHashMap<>();
    private final Map<String, PersonId> addresses = new ConcurrentHashMap<>();

    PersonId hire(Held... held) {
        var person = PersonId.of(NewId.next());
        present.put(person, Set.of(held));
        return person;
    }

    PersonId hire(String email, Held... held) {
        var person = hire(held);
        addresses.put(email, person);
        return person;
    }

    void dismiss(PersonId person) {
        present.remove(person);
    }

    static Held inOrganisation(String role) {
        return new Held(role, null, null);
    }

    @Override
    public boolean present(PersonId person, LocalDate day) {
        return present.containsKey(person);
    }

    @Override
    public Collection<Held> heldBy(PersonId person, LocalDate day) {
        return present.getOrDefault(person, Set.of());
    }

    @Override
    public Optional<PersonId> ownerOf(String email) {
        return Optional.ofNullable(addresses.get(email)).filter(present::containsKey);
    }
}
