package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.answerable.graphql.Paging;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real tokens over real HTTP: who gets in, as whom, and what others are told. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({Callers.class, SignInTests.Outside.class})
@DisplayName("Signing in")
class SignInTests {

    private static final String VIEWER = """
            {"query": "{ viewer { kind actor organisation { key } permissions } }"}""";

    @TestConfiguration(proxyBeanMethods = false)
    static class Outside {

        @Bean
        TestIssuer testIssuer() {
            return new TestIssuer("https://issuer.test");
        }

        @Bean
        Workforce workforce() {
            return new Workforce();
        }
    }

    @Autowired TestIssuer issuer;

    @Autowired Workforce workforce;

    @Autowired Callers callers;

    @Autowired CreatingOrganisations creating;

    @Autowired BindingLogins binding;

    @Autowired ForgettingLogins forgetting;

    @Autowired LoginDirectory logins;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    @Value("${local.server.port}") int port;

    private final HttpClient http = HttpClient.newHttpClient();

    private final String subject = UUID.randomUUID().toString();

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

        assertThat(permissions(issuer.tokenOf(subject))).containsExactly("READ", "READ_GOVERNANCE", "READ_HISTORY");
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
    void nobodyEntersWithoutAToken() {
        var answer = ask(VIEWER, null, null);

        assertRefused(answer, 401, "UNAUTHENTICATED");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aForgedSignatureIsRefused() {
        bind(create(newKey()), workforce.hire());

        assertRefused(ask(VIEWER, issuer.forgedTokenOf(subject), null), 401, "UNAUTHENTICATED");
    }

    @Test
    void anUnsignedTokenIsRefused() {
        bind(create(newKey()), workforce.hire());

        var unsigned = new PlainJWT(issuer.claims(subject, it -> {
        })).serialize();

        assertRefused(ask(VIEWER, unsigned, null), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASharedSecretIsRefused() throws JOSEException {
        bind(create(newKey()), workforce.hire());
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), issuer.claims(subject, it -> {
        }));
        token.sign(new MACSigner(issuer.key().getEncoded()));

        assertRefused(ask(VIEWER, token.serialize(), null), 401, "UNAUTHENTICATED");
    }

    @Test
    void anExpiredTokenIsRefused() {
        bind(create(newKey()), workforce.hire());

        var expired = issuer.tokenOf(subject,
                it -> it.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(1)))));

        assertRefused(ask(VIEWER, expired, null), 401, "UNAUTHENTICATED");
    }

    @Test
    void aTokenThatNeverExpiresIsRefused() {
        bind(create(newKey()), workforce.hire());

        assertRefused(ask(VIEWER, issuer.tokenOf(subject, it -> it.expirationTime(null)), null), 401,
                "UNAUTHENTICATED");
    }

    @Test
    void aForeignIssuerIsRefused() {
        bind(create(newKey()), workforce.hire());

        assertRefused(ask(VIEWER, new TestIssuer("https://elsewhere.test").tokenOf(subject), null), 401,
                "UNAUTHENTICATED");
    }

    @Test
    void rubbishIsRefused() {
        assertRefused(ask(VIEWER, "rubbish", null), 401, "UNAUTHENTICATED");
        assertRefused(ask(VIEWER, "a.b.c", null), 401, "UNAUTHENTICATED");
    }

    @Test
    void anIssuerWhoseKeysCannotBeFetchedIsOurFaultAndCanBeRetried() {
        var token = new TestIssuer("https://login.test").tokenOf(subject);

        var answer = ask(VIEWER, token, null);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).at("/errors/0/extensions/retryable").asBoolean()).isTrue();
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

    @Test
    void healthIsOpenAndEverythingElseIsClosed() {
        bind(create(newKey()), workforce.hire());
        var token = issuer.tokenOf(subject);

        assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
        for (var path : new String[]{"/", "/actuator", "/actuator/env", "/graphiql", "/webjars/x", "/error",
                "/.well-known/oauth-protected-resource"}) {
            assertThat(get(path, null).statusCode()).as(path).isEqualTo(401);
            assertThat(get(path, token).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void answersCarryStrictHeaders() {
        var headers = ask(VIEWER, null, null).headers();

        assertThat(headers.firstValue("Content-Security-Policy")).hasValue(
                "default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
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

    private String tokenWith(String email, boolean verified) {
        return issuer.tokenOf(subject, it -> it.claim("email", email).claim("email_verified", verified));
    }

    private List<LoginView> loginsOf(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> logins.logins(Paging.first(5)).getNodes());
    }

    private List<String> acts(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select act from ledger.entry where organisation_id = ?")
                .param(organisation.value())
                .query(String.class)
                .list()));
    }

    private String newKey() {
        return "org-" + UUID.randomUUID();
    }

    private OrganisationId create(String key) {
        return create(key, issuer.issuer(), null);
    }

    private OrganisationId create(
            String key, String issuerName, NewOrganisation.@Nullable Administrator admin) {
        var created = creating.create(new NewOrganisation(key, key, "Europe/Oslo", issuerName, admin));
        return created instanceof Outcome.Done<OrganisationId>(var organisation) ? organisation : fail(created);
    }

    private static OrganisationId fail(Outcome<?> outcome) {
        throw new AssertionError(outcome);
    }

    private String organisationKey(OrganisationId organisation) {
        return callers.asEverybody(organisation, () -> transactions.execute(status -> jdbc
                .sql("select key from access.organisation where organisation_id = ?")
                .param(organisation.value())
                .query(String.class)
                .single()));
    }

    private void bind(OrganisationId organisation, PersonId person) {
        var outcome = callers.asEverybody(organisation,
                () -> binding.bindPerson(person, issuer.issuer(), subject, null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private JsonNode viewer(String token) {
        var answer = ask(VIEWER, token, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer).at("/data/viewer");
    }

    private Iterable<String> permissions(String token) {
        return viewer(token).at("/permissions").valueStream().map(JsonNode::asString).toList();
    }

    private Iterable<String> permissions(String token, String organisation) {
        return json(ask(VIEWER, token, organisation)).at("/data/viewer/permissions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var error = json(answer).at("/errors/0");
        assertThat(error.at("/message").asString()).isNotBlank();
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
        assertThat(error.at("/extensions/requestId").asString()).isNotBlank();
        assertThat(error.at("/extensions/retryable").asBoolean()).isFalse();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> ask(
            String body, @Nullable String token,
            @Nullable String organisation) {
        var request = request("/graphql", token).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (organisation != null) {
            request.header("Answerable-Organisation", organisation);
        }
        return send(request.build());
    }

    private HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token).GET().build());
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
