package io.answerable.organisation.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.AnswerableTest;
import io.answerable.access.BindingLogins;
import io.answerable.access.Callers;
import io.answerable.access.CreatingOrganisations;
import io.answerable.access.NewOrganisation;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.OrganisationDossier;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.RecordingOrganisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Whoever is erased is forgotten everywhere, and the history stays whole. */
@AnswerableTest
@DisplayName("R-AUD-21 erasing a person")
class ErasedPeopleTests {

    private static final String ISSUER = "https://login.test";

    private static final String PERSON = """
            { today: person(by: {key: "p-9"}) { key name email status }
              then: person(by: {key: "p-9"}, asOf: "2012-01-01") { name email } }""";

    @Autowired Callers callers;

    @Autowired CreatingOrganisations creating;

    @Autowired BindingLogins binding;

    @Autowired RecordingOrganisation recording;

    @Autowired PeopleDirectory people;

    @Autowired GraphQlTester graphql;

    private OrganisationId organisation;

    @BeforeEach
    void somebodyWhoSignedInAndLeftLongAgo() {
        organisation = newOrganisation();
        record("2010-01-01", "Ada Holm", "ada@example.org", PersonStatus.ACTIVE, null);
        assertThat(as(() -> binding.bindPerson(id(), ISSUER, "ada-at-login", null))).isInstanceOf(Outcome.Done.class);
        record("2025-06-01", "Ada Berg", "berg@example.org", PersonStatus.LEFT, LocalDate.parse("2014-05-31"));
    }

    @Test
    void takesNameAndAddressFromThePersonOnEveryDay() {
        ask(PERSON).path("today.name").entity(String.class).isEqualTo("Ada Berg");

        erase();

        await().untilAsserted(() -> ask(PERSON)
                .path("today.name")
                .entity(String.class)
                .isEqualTo("Erased person")
                .path("today.email")
                .valueIsNull()
                .path("today.status")
                .entity(String.class)
                .isEqualTo("LEFT")
                .path("then.name")
                .entity(String.class)
                .isEqualTo("Erased person")
                .path("then.email")
                .valueIsNull());
    }

    @Test
    void letsNobodyBringThemBack() {
        erase();
        await().untilAsserted(
                () -> ask(PERSON).path("today.name").entity(String.class).isEqualTo("Erased person"));

        refused("changeContact(input: {person: {key: \"p-9\"}, expectedVersion: %d, name: \"Ada Berg\"})");
        refused("rehirePerson(input: {person: {key: \"p-9\"}, expectedVersion: %d})");
        ask(PERSON).path("today.name").entity(String.class).isEqualTo("Erased person");
    }

    private void refused(String act) {
        var version = ask("{ person(by: {key: \"p-9\"}) { version } }").path("person.version")
                .entity(Integer.class)
                .get();
        ask("mutation { act: " + act.formatted(version)
                + " { errors { __typename ... on TransitionNotAllowed { state field } } } }")
                .path("act.errors")
                .entityList(Object.class)
                .containsExactly(Map.of("__typename", "TransitionNotAllowed", "state", "ERASED", "field",
                        List.of("person")));
    }

    @Test
    void endsTheLoginAndForgetsItsSubject() {
        erase();

        ask("{ logins { nodes { subject unboundAt } } }").path("logins.nodes[*].subject")
                .entityList(String.class)
                .hasSize(1)
                .satisfies(it -> assertThat(it.getFirst()).startsWith("erased-"))
                .path("logins.nodes[0].unboundAt")
                .hasValue();
    }

    @Test
    void leavesAHistoryThatTellsNobodyWhoItWasAndStillVerifies() {
        erase();

        var history = ask(
                "{ person(by: {key: \"p-9\"}) { history { nodes { act changes { field before after erased } } } } }");
        for (var field : List.of("name", "email", "issuer", "subject")) {
            history.path("person.history.nodes[*].changes[?(@.field == '" + field + "')].erased")
                    .entityList(Boolean.class)
                    .satisfies(it -> assertThat(it).isNotEmpty().containsOnly(true));
        }
        history.path("person.history.nodes[*].act")
                .entityList(String.class)
                .contains("ERASED", "LOGIN_BOUND", "LOGIN_UNBOUND");
        ask("{ ledgerVerification { valid } }").path("ledgerVerification.valid").entity(Boolean.class).isEqualTo(true);
    }

    private void erase() {
        ask("mutation { erasePerson(input: {person: \"" + new NodeId("Person", id().value()).encoded()
                + "\"}) { erasure { erasedAt } errors { code } } }")
                .path("erasePerson.errors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private OrganisationId newOrganisation() {
        var key = "org-" + UUID.randomUUID();
        return switch (creating.create(new NewOrganisation(key, key, "Europe/Oslo", ISSUER, null))) {
            case Outcome.Done<OrganisationId>(var created) -> created;
            case Outcome.Refused<OrganisationId>(var refusals) -> throw new AssertionError(refusals);
        };
    }

    private void record(String asOf, String name, String email, PersonStatus status, @Nullable LocalDate left) {
        var dossier = OrganisationDossier.asOf(asOf)
                .unit("ou-ict", null, "IT", null)
                .person(new OrganisationFacts.Person("p-9", name, email, "ou-ict", null, null, status, null, left,
                        null));
        assertThat(as(() -> recording.record(dossier.facts(), (section, rows) -> {
        })).values())
                .allSatisfy(it -> assertThat(it.refusals()).isEmpty());
    }

    private PersonId id() {
        return as(() -> Objects.requireNonNull(people.idsOf(List.of("p-9")).get("p-9")));
    }

    private GraphQlTester.Response ask(String document) {
        return as(() -> graphql.document(document).execute());
    }

    private <T> T as(Supplier<T> work) {
        return callers.asEverybody(organisation, work);
    }
}
