package io.answerable.access;

import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People who may sign in although no dossier knows them yet. */
@Component
class Accounts {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    Accounts(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    Optional<PersonId> ownerOf(String email) {
        return jdbc.sql("""
                select person from access.account
                 where organisation_id = :organisation and email = :email and became is null""")
                .param("organisation", currentActor.organisation().value())
                .param("email", email.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(PersonId::of);
    }

    void open(Provenance by, PersonId person, String name, String email) {
        jdbc.sql("""
                insert into access.account (organisation_id, person, name, email, opened_at)
                values (:organisation, :person, :name, :email, :at)""")
                .param("organisation", by.organisation().value())
                .param("person", person.value())
                .param("name", name)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The account stays without its name and without an address that a login could be bound by. */
    void forget(PersonId person) {
        jdbc.sql("""
                update access.account set name = 'Erased person', email = 'erased-' || person
                 where organisation_id = :organisation and person = :person""")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .update();
    }

    /**
     * Closes the account because its owner is known as a person by now.
     *
     * @return false when it is closed already
     */
    boolean become(PersonId account, PersonId person) {
        return jdbc.sql("""
                update access.account set became = :person
                 where organisation_id = :organisation and person = :account and became is null""")
                .param("organisation", currentActor.organisation().value())
                .param("account", account.value())
                .param("person", person.value())
                .update() == 1;
    }

    /** The accounts that have become the person. */
    List<PersonId> thatBecame(PersonId person) {
        return jdbc.sql("select person from access.account where organisation_id = :organisation and became = :person")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .query((row, number) -> PersonId.of(row.getObject("person", UUID.class)))
                .list();
    }
}
