package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.spi.Standing.Held;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jwt.Jwt;

/** Every request waits for what its caller may do; so finding it out takes as few statements as can be. */
@AnswerableTest
@DisplayName("The statements of signing in")
class StatementsOfSignInTests {

    private static final String ISSUER = "https://login.test";

    private static final String SECTIONS = """
            units:
              - {id: ou-1, name: One, parent: null, function: IT, head: p-1}
              - {id: ou-2, name: Two, parent: ou-1, function: SALES, head: p-2}
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Ben Moe, unit: ou-2, status: ACTIVE}
            systems:
              - {id: ai-1, name: Forecaster, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}
            role_assignments:
              - {id: ra-1, role: role.product-manager, holder: p-1, scope: ai-1, from: 2026-01-01}
              - {id: ra-2, role: role.internal-audit, holder: p-1, scope: org, from: 2026-01-01, to: 2026-02-01}
              - {id: ra-3, role: role.lead-implementer, holder: p-2, scope: org, from: 2026-01-01}
            delegations:
              - {id: dl-1, from_person: p-2, to_person: p-1, role: role.lead-implementer, scope: org, from: 2026-01-01, accepted: true}
            """;

    @Autowired Callers callers;

    @Autowired CreatingOrganisations creating;

    @Autowired BindingLogins binding;

    @Autowired Dossiers dossiers;

    @Autowired PeopleDirectory people;

    @Autowired SigningIn signingIn;

    @Autowired StatementCounter counter;

    @Test
    void twoStatementsTellWhoIsCallingAndWhatTheyMayDo() {
        var token = tokenOf("p-1");
        var actors = new ArrayList<Actor>(List.of(signingIn.actorOf(token, null)));

        var statements = counter.statementsOf(() -> actors.add(signingIn.actorOf(token, null)));

        assertThat(statements).hasSize(2);
        assertThat(actors).allSatisfy(it -> assertThat(it.roles()).extracting(Held::role)
                .containsExactlyInAnyOrder("role.department-head", "role.product-manager", "role.lead-implementer"));
        assertThat(actors).allSatisfy(it -> assertThat(it.may(Permission.MANAGE_MATRICES)).isTrue());
    }

    private Jwt tokenOf(String person) {
        var key = "org-" + UUID.randomUUID();
        var organisation = newOrganisation(key);
        var dossier = "organisation: {id: %s, name: Test, as_of: 2026-11-21}\n".formatted(key) + SECTIONS;
        dossiers.finished(organisation, dossiers.submitted(organisation, dossier, false));
        callers.asEverybody(organisation, () -> binding.bindPerson(person(person), ISSUER, "ada of " + key, null));
        return Jwt.withTokenValue("token").header("alg", "none").issuer(ISSUER).subject("ada of " + key).build();
    }

    private OrganisationId newOrganisation(String key) {
        var administrator = new NewOrganisation.Administrator("Ada", "ada@example.test");
        return creating.create(new NewOrganisation(key, "Test", "Europe/Oslo", ISSUER,
                administrator)) instanceof Outcome.Done<OrganisationId>(var id)
                        ? id
                        : OrganisationId.of(new UUID(0, 0));
    }

    private PersonId person(String key) {
        return Objects.requireNonNull(people.idsOf(List.of(key)).get(key));
    }
}
