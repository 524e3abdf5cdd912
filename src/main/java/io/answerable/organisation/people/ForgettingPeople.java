package io.answerable.organisation.people;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.PersonErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Forgets on every day what an erased person was called and where they got their e-mail. What they held and when they
 * were here stays, under their key. The one place where a fact is overwritten: a name that were only ended could still be
 * read.
 */
@Component
class ForgettingPeople {

    static final String NOBODY = "Erased person";

    private final ActingAs actingAs;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    ForgettingPeople(ActingAs actingAs, CurrentActor actor, JdbcClient jdbc) {
        this.actingAs = actingAs;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(id = "organisation.forgetting-people")
    void on(PersonErased event) {
        actingAs.continuing(event.provenance(), () -> forget(event.person()));
    }

    private void forget(PersonId person) {
        jdbc.sql("""
                with forgotten as (
                    update organisation.contact set name = :nobody, email = null
                    where organisation_id = :organisation and person_id = :person
                        and (name <> :nobody or email is not null)
                    returning person_id)
                update organisation.person set version = version + 1
                where organisation_id = :organisation and person_id in (select person_id from forgotten)
                """)
                .param("nobody", NOBODY)
                .param("organisation", actor.organisation().value())
                .param("person", person.value())
                .update();
    }
}
