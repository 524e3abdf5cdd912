package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.graphql.Paging;
import io.answerable.kernel.OrganisationId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who gets in, and as whom. */
class SignInTests extends AtTheDoor {

    @Test
    void aBoundPersonActsForTheirOrganisation() {
        var key = newKey();
        var person = workforce.hire();
        bind(create(key), person);

        var viewer = viewer(issuer.tokenOf(subject));

        assertThat(viewer.at("/organisation/key").asString()).isEqualTo(key);
        assertThat(viewer.at("/actor").asString()).isEqualTo(person.toString());
        assertThat(viewer.at("/permissions")).extracting(JsonNode::asString).containsExactly("READ");
    }

    @Test
    void permissionsFollowFromTheRolesHeldToday() {
        bind(create(newKey()), workforce.hire(Workforce.inOrganisation("role.internal-audit")));

        assertThat(permissions(issuer.tokenOf(subject))).containsExactly("READ", "READ_GOVERNANCE", "READ_HISTORY",
                "AUDIT");
    }

    @Test
    void aTokenMayNarrowPermissions() {
        bind(create(newKey()), workforce.hire(Workforce.inOrganisation("role.internal-audit")));

        assertThat(permissions(issuer.tokenOf(subject, it -> it.claim("scope", "openid answerable:read-history"))))
                .containsExactly("READ_HISTORY");
    }

    @Test
    void aTokenNeverWidensPermissions() {
        bind(create(newKey()), workforce.hire());

        assertThat(permissions(issuer.tokenOf(subject, it -> it.claim("permissions", Set.of("READ", "APPROVE")))))
                .containsExactly("READ");
    }

    @Test
    void aClientActsWithItsOwnPermissions() {
        var organisation = create(newKey());
        callers.asEverybody(organisation, () -> binding.bindClient("robot", Set.of(Permission.EXCHANGE),
                issuer.issuer(), subject, null));

        var viewer = viewer(issuer.tokenOf(subject));

        assertThat(viewer.at("/kind").asString()).isEqualTo("CLIENT");
        assertThat(viewer.at("/actor").asString()).isEqualTo("robot");
        assertThat(viewer.at("/permissions")).extracting(JsonNode::asString).containsExactly("EXCHANGE");
    }

    @Test
    void anUnboundSubjectIsRefused() {
        create(newKey());

        assertRefused(ask(VIEWER, issuer.tokenOf(subject), null), 403, "FORBIDDEN");
    }

    @Test
    void whoeverHasLeftIsRefused() {
        var person = workforce.hire(Workforce.inOrganisation("role.top-management"));
        bind(create(newKey()), person);
        var token = issuer.tokenOf(subject);
        assertThat(ask(VIEWER, token, null).statusCode()).isEqualTo(200);

        workforce.dismiss(person);

        assertRefused(ask(VIEWER, token, null), 403, "FORBIDDEN");
    }

    @Test
    void anUnboundLoginIsRefusedAtOnceAndStaysSo() {
        var email = subject + "@lindavik.test";
        var organisation = create(newKey());
        workforce.hire(email);
        var token = issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", true));
        assertThat(ask(VIEWER, token, organisationKey(organisation)).statusCode()).isEqualTo(200);

        callers.asEverybody(organisation, () -> {
            var login = logins.logins(Paging.first(1)).getNodes().getFirst();
            return binding.unbind(login.id(), login.version(), null);
        });

        assertRefused(ask(VIEWER, token, organisationKey(organisation)), 403, "FORBIDDEN");
    }

    @Test
    void whoeverBelongsToSeveralOrganisationsNamesOne() {
        var one = newKey();
        var other = newKey();
        bind(create(one), workforce.hire());
        bind(create(other), workforce.hire());
        var token = issuer.tokenOf(subject);

        assertRefused(ask(VIEWER, token, null), 400, "ORGANISATION_REQUIRED");
        assertThat(json(ask(VIEWER, token, other)).at("/data/viewer/organisation/key").asString()).isEqualTo(other);
        assertThat(json(ask(VIEWER, token, one)).at("/data/viewer/organisation/key").asString()).isEqualTo(one);
    }

    @Test
    void nobodyReachesAnOrganisationTheyDoNotBelongTo() {
        var theirs = newKey();
        create(theirs);
        bind(create(newKey()), workforce.hire());
        var token = issuer.tokenOf(subject);

        var foreign = ask(VIEWER, token, theirs);
        var unknown = ask(VIEWER, token, newKey());

        assertRefused(foreign, 403, "FORBIDDEN");
        assertThat(json(foreign).at("/errors/0/message")).isEqualTo(json(unknown).at("/errors/0/message"));
    }

    @Test
    void beforeTheOrganisationIsKnownTheDatabaseShowsJustTheCallersOwnBindings() {
        bind(create(newKey()), workforce.hire());

        var seen = transactions.execute(status -> {
            jdbc.sql("select set_config('app.issuer', ?, true), set_config('app.subject', ?, true)")
                    .params(issuer.issuer(), subject)
                    .query()
                    .singleRow();
            return jdbc.sql("select subject from access.login").query(String.class).list();
        });

        assertThat(seen).containsExactly(subject);
        assertThat(jdbc.sql("select subject from access.login").query(String.class).list()).isEmpty();
    }

    private String organisationKey(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select key from access.organisation where organisation_id = ?")
                .param(organisation.value())
                .query(String.class)
                .single()));
    }
}
