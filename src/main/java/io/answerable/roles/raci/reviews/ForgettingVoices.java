package io.answerable.roles.raci.reviews;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.PersonId;
import io.answerable.ledger.PersonErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Forgets what an erased person said and answered in reviews, since their words may tell who they were (R-AUD-21). That
 * they spoke, when, and that they were answered stays.
 */
@Component
class ForgettingVoices {

    private static final String FORGET = """
            with forgotten as (
                update roles.raci_review_comment
                set text = case when author = :person and author_kind = :kind then null else text end,
                    answer = case when answered_by = :person and answered_by_kind = :kind then null else answer end
                where organisation_id = :organisation
                    and (author = :person and author_kind = :kind and text is not null
                        or answered_by = :person and answered_by_kind = :kind and answer is not null)
                returning review)
            update roles.raci_review set version = version + 1
            where organisation_id = :organisation and id in (select review from forgotten)""";

    private final ActingAs actingAs;
    private final CurrentActor actor;
    private final JdbcClient jdbc;

    ForgettingVoices(ActingAs actingAs, CurrentActor actor, JdbcClient jdbc) {
        this.actingAs = actingAs;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(id = "roles.forgetting-voices")
    void on(PersonErased event) {
        actingAs.continuing(event.provenance(), () -> forget(event.person()));
    }

    private void forget(PersonId person) {
        var voice = ActorRef.person(person);
        jdbc.sql(FORGET)
                .param("organisation", actor.organisation().value())
                .param("person", voice.reference())
                .param("kind", voice.kind().name())
                .update();
    }
}
