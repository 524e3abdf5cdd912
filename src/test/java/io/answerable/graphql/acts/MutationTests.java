package io.answerable.graphql.acts;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.graphql.SampleEngine;
import io.answerable.graphql.SampleEngine.Answer;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a mutation is performed, whatever it does. */
@NullUnmarked
@AnswerableTest
class MutationTests {

    static final String ANSWER = "{ thing { id name stored moment } things { id } length note { day thing { name } } errors { __typename code field } }";
    @Autowired ApplicationContext application;
    @Autowired Callers callers;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;
    OrganisationId organisation;
    SampleEngine engine;

    @BeforeEach
    void begin() {
        organisation = callers.newOrganisation();
        engine = new SampleEngine(application);
    }

    private Answer rename(String input) {
        return ask("mutation { renameThing(input: {" + input + "}) " + ANSWER + " }", null);
    }

    private Answer ask(String document, String idempotencyKey) {
        return callers.asEverybody(organisation, () -> engine.ask(document, Map.of(), idempotencyKey));
    }

    private String stored() {
        return callers.asEverybody(organisation, () -> transactions
                .execute(status -> jdbc.sql("select name from access.organisation").query(String.class).single()));
    }

    @Test
    void aChangeIsCommittedBeforeItsAnswerIsRead() {
        var answer = rename("name: \"new\"");

        assertThat(answer.<String>at("renameThing.thing.stored")).isEqualTo("new");
        assertThat(answer.<String>at("renameThing.thing.moment")).endsWith("repeatable read on");
        assertThat(stored()).isEqualTo("new");
    }

    @Test
    void aRehearsalAnswersWhatWouldBeAndChangesNothing() {
        var answer = rename("name: \"new\", dryRun: true");

        assertThat(answer.<String>at("renameThing.thing.name")).isEqualTo("new");
        assertThat(answer.<String>at("renameThing.thing.stored")).isEqualTo("new");
        assertThat(stored()).isEqualTo("org-" + organisation);
    }

    @Test
    void aRefusalChangesNothing() {
        var answer = rename("name: \"new\", how: \"refused\", idempotencyKey: \"k\"");

        assertThat(answer.<String>at("renameThing.errors[0].__typename")).isEqualTo("NotFound");
        assertThat(stored()).isEqualTo("org-" + organisation);
    }

    @Test
    void aRefusalThatBlamesAFieldWhichTheInputDoesNotHaveIsABug() {
        assertThat(rename("name: \"new\", how: \"blames nothing\"").fault()).containsEntry("code", "INTERNAL_ERROR");
    }

    @Test
    void aBugChangesNothingAndIsNoAnswer() {
        var answer = rename("name: \"new\", how: \"bug\"");

        assertThat(answer.fault()).containsEntry("code", "INTERNAL_ERROR");
        assertThat(stored()).isEqualTo("org-" + organisation);
    }

    @Test
    void theActsOfADocumentFollowEachOtherEachOnItsOwn() {
        var answer = ask("mutation { a: renameThing(input: {name: \"a\"}) { thing { stored } } "
                + "b: renameThing(input: {name: \"b\", how: \"refused\"}) { thing { stored } } "
                + "c: renameThing(input: {name: \"c\"}) { thing { stored } } }", null);

        assertThat(answer.<String>at("a.thing.stored")).isEqualTo("a");
        assertThat(answer.<Object>at("b.thing")).isNull();
        assertThat(answer.<String>at("c.thing.stored")).isEqualTo("c");
        assertThat(stored()).isEqualTo("c");
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheActsBeforeItStand() {
        var answer = ask("mutation { a: renameThing(input: {name: \"a\"}) { thing { stored } } "
                + "b: renameThing(input: {name: \"b\", how: \"malformed\"}) { errors { __typename code field } } }",
                null);

        assertThat(answer.<String>at("a.thing.stored")).isEqualTo("a");
        assertThat(answer.<String>at("b.errors[0].__typename")).isEqualTo("ValidationFailed");
        assertThat(answer.<List<String>>at("b.errors[0].field")).containsExactly("name");
        assertThat(stored()).isEqualTo("a");
    }

    @Test
    void whoeverLosesARaceIsJudgedAgain() {
        var answer = rename("name: \"new\", how: \"slow\"");

        assertThat(answer.<String>at("renameThing.thing.name")).isEqualTo("new");
        assertThat(engine.acts()).isEqualTo(2);
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndPerformedOnce() {
        var first = rename("name: \"new\", idempotencyKey: \"k\"");
        var again = rename("idempotencyKey: \"k\", name: \"new\"");

        assertThat(engine.acts()).isEqualTo(1);
        assertThat(again.<String>at("renameThing.thing.id")).isEqualTo(first.at("renameThing.thing.id"));
        assertThat(again.<String>at("renameThing.thing.name")).isEqualTo("new");
        assertThat(again.<List<?>>at("renameThing.things")).hasSize(1);
        assertThat(again.<Integer>at("renameThing.length")).isEqualTo(3);
        assertThat(again.<String>at("renameThing.note.day")).isEqualTo("2026-11-21");
        assertThat(again.<String>at("renameThing.note.thing.name")).isEqualTo("new");
        assertThat(again.<List<?>>at("renameThing.errors")).isEmpty();
    }

    @Test
    void theSameKeyWithAnotherInputIsAConflict() {
        rename("name: \"new\", idempotencyKey: \"k\"");
        var other = rename("name: \"other\", idempotencyKey: \"k\"");

        assertThat(other.<String>at("renameThing.errors[0].__typename")).isEqualTo("IdempotencyConflict");
        assertThat(other.<Object>at("renameThing.thing")).isNull();
        assertThat(stored()).isEqualTo("new");
    }

    @Test
    void theKeyMayComeAsAHeader() {
        var document = "mutation { renameThing(input: {name: \"new\"}) " + ANSWER + " }";
        ask(document, "k");
        ask(document, "k");

        assertThat(engine.acts()).isEqualTo(1);
    }

    @Test
    void aRefusalIsNotRemembered() {
        rename("name: \"new\", how: \"refused\", idempotencyKey: \"k\"");
        var answer = rename("name: \"new\", idempotencyKey: \"k\"");

        assertThat(answer.<String>at("renameThing.thing.name")).isEqualTo("new");
    }

    @Test
    void aRehearsalIsNotRemembered() {
        rename("name: \"new\", dryRun: true, idempotencyKey: \"k\"");
        rename("name: \"new\", idempotencyKey: \"k\"");

        assertThat(stored()).isEqualTo("new");
    }

    @Test
    void keysBelongToTheirActorAndOrganisation() {
        rename("name: \"new\", idempotencyKey: \"k\"");
        var document = "mutation { renameThing(input: {name: \"by ada\", idempotencyKey: \"k\"}) " + ANSWER + " }";
        callers.asPerson(organisation, PersonId.of(UUID.randomUUID()), () -> engine.ask(document));
        callers.asEverybody(callers.newOrganisation(), () -> engine.ask(document));

        assertThat(engine.acts()).isEqualTo(3);
        assertThat(stored()).isEqualTo("by ada");
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        rename("name: \"new\", idempotencyKey: \"k\"");
        callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("update graphql.answered_request set answered_at = answered_at - interval '25 hours'")
                .update()));
        rename("name: \"other\", idempotencyKey: \"k\"");

        assertThat(stored()).isEqualTo("other");
    }

    @Test
    void aKeyWithoutCharactersIsRefused() {
        var answer = rename("name: \"new\", idempotencyKey: \" \"");

        assertThat(answer.<List<String>>at("renameThing.errors[0].field")).containsExactly("idempotencyKey");
        assertThat(stored()).isEqualTo("org-" + organisation);
    }
}
