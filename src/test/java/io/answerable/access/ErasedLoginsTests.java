package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.answerable.kernel.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Whoever is erased leaves no login behind. */
class ErasedLoginsTests extends AtTheDoor {

    @Test
    void whoeverHadAnAccountIsErasedWithIt() {
        var key = newKey();
        var email = subject + "@lindavik.test";
        var organisation = create(key, issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var token = tokenWith(email, true);
        var account = PersonId.of(viewer(token).at("/actor").asString());
        var person = workforce.hire(email);
        viewer(token);
        workforce.dismiss(person);

        var forgotten = callers.asEverybody(organisation, () -> forgetting.forget(person));

        assertThat(forgotten).containsExactlyInAnyOrder(account, person);
        assertRefused(ask(VIEWER, token, key), 403, "FORBIDDEN");
        assertThat(loginsOf(organisation)).extracting(LoginView::subject)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).startsWith("erased-"));
    }

    @Test
    void whoeverIsErasedSignsInNoMore() {
        var key = newKey();
        var email = subject + "@lindavik.test";
        var organisation = create(key, issuer.issuer(), new NewOrganisation.Administrator("Ada", email));
        var token = issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", true));
        var person = PersonId.of(UUID.fromString(viewer(token).at("/actor").asString()));

        callers.asEverybody(organisation, () -> {
            forgetting.forget(person);
            return person;
        });

        assertRefused(ask(VIEWER, token, key), 403, "FORBIDDEN");
        assertThat(callers.<String>asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select l.subject || a.name || a.email from access.login l join access.account a using (person)")
                .query(String.class)
                .single())))
                .doesNotContain(subject, "Ada");
    }

    @Test
    void onlyAdministratorsLetSomebodyBeForgotten() {
        var organisation = create(newKey());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> callers.asHolderOf(organisation, () -> {
                    forgetting.forget(PersonId.of(UUID.randomUUID()));
                    return organisation;
                }, Permission.READ));
    }
}
