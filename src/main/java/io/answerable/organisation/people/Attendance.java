package io.answerable.organisation.people;

import io.answerable.access.CurrentActor;
import io.answerable.access.spi.EmailAddresses;
import io.answerable.access.spi.Presence;
import io.answerable.kernel.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells access who belongs to the organisation, and who gets their e-mail where. */
@Component
@Transactional(readOnly = true)
class Attendance implements Presence, EmailAddresses {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Attendance(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public String present() {
        return """
                select person_id as person from organisation.employment
                where organisation_id = :organisation and person_id = any(:persons)
                    and valid_from <= :day and valid_until > :day""";
    }

    @Override
    public Optional<PersonId> ownerOf(String email) {
        var owners = jdbc.sql("""
                select c.person_id from organisation.contact c
                join organisation.employment e on e.organisation_id = c.organisation_id and e.person_id = c.person_id
                    and e.valid_from <= :day and e.valid_until > :day
                where c.organisation_id = :organisation and lower(c.email) = lower(:email)
                    and c.valid_from <= :day and c.valid_until > :day
                limit 2
                """)
                .param("organisation", actor.organisation().value())
                .param("email", email)
                .param("day", actor.today())
                .query(UUID.class)
                .list();
        return owners.size() == 1 ? Optional.of(PersonId.of(owners.getFirst())) : Optional.empty();
    }
}
