package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.answerable.graphql.Paging;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** At the first login a verified address says who somebody is. */
class FirstLoginTests extends AtTheDoor {

    @Test
    void aVerifiedAddressBindsAtTheFirstLogin() {
        var email = subject + "@lindavik.test";
        var key = newKey();
        var organisation = create(key);
        var person = workforce.hire(email);
        var token = issuer.tokenOf(subject,
                it -> it.claim("email", email.toUpperCase(Locale.ROOT)).claim("email_verified", true));

        var viewer = json(ask(VIEWER, token, key)).at("/data/viewer");

        assertThat(viewer.at("/actor").asString()).isEqualTo(person.toString());
        assertThat(callers.asEverybody(organisation,
                () -> logins.logins(Paging.first(5)).getNodes()))
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo(person));
    }

    @Test
    void anUnverifiedAddressBindsNobody() {
        var email = subject + "@lindavik.test";
        var key = newKey();
        create(key);
        workforce.hire(email);

        var claimed = issuer.tokenOf(subject, it -> it.claim("email", email));
        var asText = issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", "true"));

        assertRefused(ask(VIEWER, claimed, key), 403, "FORBIDDEN");
        assertRefused(ask(VIEWER, asText, key), 403, "FORBIDDEN");
    }

    @Test
    void anAddressBindsOnlyWhereTheOrganisationNamedTheIssuer() {
        var email = subject + "@lindavik.test";
        var key = newKey();
        create(key, "https://login.test", null);
        workforce.hire(email);
        var token = issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", true));

        assertRefused(ask(VIEWER, token, key), 403, "FORBIDDEN");
    }

    @Test
    void anAddressThatPassedToSomebodyElseBindsNoSecondLogin() {
        var email = subject + "@lindavik.test";
        var key = newKey();
        bind(create(key), workforce.hire(email));

        var successor = issuer.tokenOf("other-" + subject,
                it -> it.claim("email", email).claim("email_verified", true));

        assertRefused(ask(VIEWER, successor, key), 403, "FORBIDDEN");
    }

    @Test
    void theFirstAdministratorOfAnEmptyOrganisationSignsInByAddress() {
        var key = newKey();
        var email = subject + "@lindavik.test";
        create(key, issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var token = issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", true));

        assertThat(permissions(token, key)).contains("ADMINISTER", "EXCHANGE", "READ").doesNotContain("APPROVE");
    }

    @Test
    void theFirstAdministratorWhomADossierBringsLaterIsOnePersonFromThenOn() {
        var email = subject + "@lindavik.test";
        var organisation = create(newKey(), issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var token = tokenWith(email, true);
        var account = viewer(token).at("/actor").asString();

        var person = workforce.hire(email, Workforce.inOrganisation("role.top-management"));

        var viewer = viewer(token);
        assertThat(viewer.at("/actor").asString()).isEqualTo(person.toString()).isNotEqualTo(account);
        assertThat(permissions(token)).contains("ADMINISTER", "APPROVE");
        assertThat(loginsOf(organisation)).extracting(LoginView::person, LoginView::open)
                .containsExactly(tuple(PersonId.of(account), false), tuple(person, true));
        assertThat(acts(organisation)).contains("ACCOUNT_TAKEN_OVER", "ADMINISTRATOR_WITHDRAWN");
    }

    @Test
    void theFirstAdministratorWhomADossierBringsBeforeTheFirstLoginSignsInAsThatPerson() {
        var key = newKey();
        var email = subject + "@lindavik.test";
        create(key, issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var person = workforce.hire(email);

        var token = tokenWith(email, true);

        assertThat(permissions(token, key)).contains("ADMINISTER");
        assertThat(viewer(token).at("/actor").asString()).isEqualTo(person.toString());
    }

    @Test
    void anAccountStaysApartFromSomebodyWhoSignsInAlready() {
        var email = subject + "@lindavik.test";
        var organisation = create(newKey(), issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var account = viewer(tokenWith(email, true)).at("/actor").asString();
        var person = workforce.hire(email);
        callers.asEverybody(organisation, () -> binding.bindPerson(person, issuer.issuer(), "eve " + subject, null));

        assertThat(viewer(tokenWith(email, true)).at("/actor").asString()).isEqualTo(account);
    }

    @Test
    void anAccountStaysApartAsLongAsNobodyVerifiesItsAddress() {
        var email = subject + "@lindavik.test";
        create(newKey(), issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var account = viewer(tokenWith(email, true)).at("/actor").asString();
        workforce.hire(email);
        workforce.hire("other-" + email);

        assertThat(viewer(tokenWith(email, false)).at("/actor").asString()).isEqualTo(account);
        assertThat(viewer(tokenWith("other-" + email, true)).at("/actor").asString()).isEqualTo(account);
    }

    private List<String> acts(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where organisation_id = ?")
                .param(organisation.value())
                .query(String.class)
                .list()));
    }
}
