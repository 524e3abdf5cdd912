package io.answerable.access;

import io.answerable.access.spi.EmailAddresses;
import io.answerable.access.spi.Presence;
import io.answerable.access.spi.Standing;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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
    public String present() {
        return among("person", present.keySet().stream().map(it -> "('%s'::uuid)".formatted(it)).toList(),
                "(null::uuid)");
    }

    @Override
    public String held() {
        return among("person, role, unit, system", present.entrySet()
                .stream()
                .flatMap(it -> it.getValue().stream().map(held -> row(it.getKey(), held)))
                .toList(), "(null::uuid, null::text, null::uuid, null::uuid)");
    }

    private static String row(PersonId person, Held held) {
        return "('%s'::uuid, '%s', %s, %s)".formatted(person, held.role(), uuid(held.unit()), uuid(held.system()));
    }

    private static String uuid(@Nullable UUID id) {
        return (id == null ? "null" : "'" + id + "'") + "::uuid";
    }

    private static String among(String columns, List<String> rows, String none) {
        return "select %s from (values %s) known (%s) where person = any(:persons)".formatted(columns,
                rows.isEmpty() ? none : String.join(", ", rows), columns);
    }

    @Override
    public Optional<PersonId> ownerOf(String email) {
        return Optional.ofNullable(addresses.get(email)).filter(present::containsKey);
    }
}
