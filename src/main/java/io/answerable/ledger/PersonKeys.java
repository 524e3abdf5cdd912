package io.answerable.ledger;

import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one key per person, makes it when it is first needed, and forgets it when the person is erased. */
@Component
class PersonKeys {

    // One order for everybody who creates keys, so that two of them never wait for each other.
    private static final Comparator<PersonId> BY_VALUE = Comparator.comparing(PersonId::value);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PersonKeys(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The keys that exist; missing for whoever has been erased. */
    Map<PersonId, PersonKey> existing(OrganisationId organisation, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var keys = new HashMap<PersonId, PersonKey>();
        jdbc.sql("""
                select person_id, key from ledger.person_key
                where organisation_id = :organisation and person_id = any(:people)""")
                .param("organisation", organisation.value())
                .param("people", uuids(people))
                .query(row -> {
                    var person = PersonId.of(row.getObject("person_id", UUID.class));
                    keys.put(person, new PersonKey(organisation, person, row.getBytes("key")));
                });
        return keys;
    }

    /** A key for each of them. Whoever has been erased gets one that nobody keeps, so the value is gone at once. */
    Map<PersonId, PersonKey> forSealing(OrganisationId organisation, Collection<PersonId> people) {
        var keys = new HashMap<>(existing(organisation, people));
        var missing = people.stream().filter(it -> !keys.containsKey(it)).distinct().sorted(BY_VALUE).toList();
        if (!missing.isEmpty()) {
            batches.batchUpdate("""
                    insert into ledger.person_key (organisation_id, person_id, key)
                    select ?, ?, ? where not exists (
                        select from ledger.erasure where organisation_id = ? and person_id = ?)
                    on conflict do nothing""",
                    missing.stream()
                            .map(it -> new Object[]{organisation.value(), it.value(), PersonKey.random(),
                                    organisation.value(), it.value()})
                            .toList());
            keys.putAll(existing(organisation, missing));
            missing.forEach(it -> keys.computeIfAbsent(it,
                    person -> new PersonKey(organisation, person, PersonKey.random())));
        }
        return keys;
    }

    boolean knows(OrganisationId organisation, PersonId person) {
        return !existing(organisation, Set.of(person)).isEmpty();
    }

    Set<PersonId> erasedOf(OrganisationId organisation, Collection<PersonId> people) {
        return Set.copyOf(jdbc.sql("""
                select person_id from ledger.erasure
                where organisation_id = :organisation and person_id = any(:people)""")
                .param("organisation", organisation.value())
                .param("people", uuids(people))
                .query((row, number) -> PersonId.of(row.getObject("person_id", UUID.class)))
                .list());
    }

    void erase(OrganisationId organisation, PersonId person, Instant at) {
        batches.update("insert into ledger.erasure (organisation_id, person_id, erased_at) values (?, ?, ?)",
                organisation.value(), person.value(), Timestamp.from(at));
        batches.update("delete from ledger.person_key where organisation_id = ? and person_id = ?",
                organisation.value(), person.value());
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
    }
}
