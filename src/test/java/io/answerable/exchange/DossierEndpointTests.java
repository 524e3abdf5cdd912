package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_YAML;
import static org.springframework.http.MediaType.TEXT_PLAIN;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** What a client of {@code /dossiers} gets, good or bad. */
@AnswerableTest
class DossierEndpointTests {

    @Autowired Callers callers;

    @Autowired WebApplicationContext context;

    @Autowired Intake intake;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private MockMvcTester mvc;
    private OrganisationId ours;

    @BeforeEach
    void client() {
        mvc = MockMvcTester.from(context);
        ours = callers.newOrganisation();
    }

    @Test
    void anAcceptedDossierIsFoundAtTheReturnedLocation() {
        var posted = post(APPLICATION_YAML, Dossiers.head(ours, "2026-11-21"));
        var location = String.valueOf(posted.getResponse().getHeader("Location"));

        var read = as(() -> mvc.get().uri(location).exchange());

        assertThat(posted).hasStatus(202);
        assertThat(posted).bodyJson().extractingPath("$.state").isEqualTo("QUEUED");
        assertThat(location).startsWith("/dossiers/");
        assertThat(read).hasStatusOk();
        assertThat(read).bodyJson().extractingPath("$.id").isEqualTo(location.substring("/dossiers/".length()));
        assertThat(read).bodyJson().extractingPath("$.asOf").isEqualTo("2026-11-21");
    }

    @Test
    void jsonIsAcceptedToo() {
        var posted = post(MediaType.valueOf("application/json;charset=UTF-8"), """
                {"organisation": {"id": "%s", "name": "Test", "as_of": "2026-11-21"}}"""
                .formatted(Dossiers.keyOf(ours)));

        assertThat(posted).hasStatus(202);
    }

    @Test
    void aMalformedDossierIsAnsweredWithItsPlaceAndNoStackTrace() {
        var posted = post(APPLICATION_JSON, "{\"organisation\":\n }}");

        assertThat(posted).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(posted).bodyJson().extractingPath("$.line").isEqualTo(2);
        assertThat(posted).bodyJson().extractingPath("$.code").isEqualTo("MALFORMED");
        assertThat(posted).bodyText().doesNotContain("Exception", "tools.jackson", "trace");
    }

    @Test
    void anotherTypeOfContentIsNotSupported() {
        assertThat(post(TEXT_PLAIN, "a: 1")).hasStatus(415);
        assertThat(post(MediaType.valueOf("application/yaml;charset=ISO-8859-1"), "a: 1")).hasStatus(415);
    }

    @Test
    void aDossierThatIsTooLargeIsRefused() {
        var announced = as(() -> mvc.post().uri("/dossiers").contentType(APPLICATION_YAML).with(request -> {
            request.setContent(new byte[64 * 1024 * 1024 + 1]);
            return request;
        }).exchange());

        assertThat(announced).hasStatus(413);
    }

    @Test
    void theDossierOfAnotherOrganisationCannotBeProcessed() {
        var posted = post(APPLICATION_YAML, Dossiers.head(callers.newOrganisation(), "2026-11-21"));

        assertThat(posted).hasStatus(422);
        assertThat(posted).bodyJson().extractingPath("$.code").isEqualTo("NOT_FOUND");
    }

    @Test
    void aMalformedParameterIsNamed() {
        var posted = as(() -> mvc.post().uri("/dossiers?dryRun=perhaps").contentType(APPLICATION_YAML).exchange());

        assertThat(posted).hasStatus(400);
        assertThat(posted).bodyJson().extractingPath("$.field[0]").isEqualTo("dryRun");
    }

    @Test
    void whoeverLacksThePermissionIsForbidden() {
        var posted = callers.asHolderOf(ours,
                () -> mvc.post().uri("/dossiers").contentType(APPLICATION_YAML).content("a: 1").exchange(),
                Permission.READ);
        var read = callers.asHolderOf(ours, () -> mvc.get().uri("/dossiers/" + someId()).exchange(), Permission.READ);

        assertThat(posted).hasStatus(403);
        assertThat(read).hasStatus(403);
    }

    @Test
    void anUnknownAForeignAndAMalformedIdCannotBeToldApart() {
        var location = post(APPLICATION_YAML, Dossiers.head(ours, "2026-11-21")).getResponse().getHeader("Location");
        var theirs = callers.newOrganisation();

        var foreign = callers.asEverybody(theirs, () -> mvc.get().uri(String.valueOf(location)).exchange());
        var unknown = as(() -> mvc.get().uri("/dossiers/" + someId()).exchange());
        var malformed = as(() -> mvc.get().uri("/dossiers/nonsense").exchange());

        assertThat(foreign).hasStatus(404);
        assertThat(unknown).hasStatus(404);
        assertThat(malformed).hasStatus(404);
    }

    @Test
    void whoeverComesWhileOthersAreReadIsAskedToComeLater() {
        var posted = intake.ifThereIsRoom(() -> intake
                .ifThereIsRoom(() -> post(APPLICATION_YAML, Dossiers.head(ours, "2026-11-21")))
                .orElseThrow())
                .orElseThrow();

        refusedForNow(posted);
        assertThat(post(APPLICATION_YAML, Dossiers.head(ours, "2026-11-21"))).hasStatus(202);
    }

    @Test
    void onlyAFewDossiersOfAnOrganisationMayWait() {
        transactions.executeWithoutResult(status -> IntStream.range(0, 5).forEach(this::waiting));

        refusedForNow(post(APPLICATION_YAML, Dossiers.head(ours, "2026-11-21")));

        ours = callers.newOrganisation();
        assertThat(post(APPLICATION_YAML, Dossiers.head(ours, "2026-11-21"))).hasStatus(202);
    }

    /** Far in the future, so that no worker touches it. */
    private void waiting(int number) {
        jdbc.sql("""
                insert into exchange.queue (organisation_id, import_id, actor_kind, actor, claimed_by, leased_until)
                values (:organisation, :import, 'CLIENT', 'test', :import, now() + interval '1 day')""")
                .param("organisation", ours.value())
                .param("import", NewId.next())
                .update();
    }

    private static void refusedForNow(MvcTestResult posted) {
        assertThat(posted).hasStatus(429)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("Retry-After", "10");
        assertThat(posted).bodyJson().extractingPath("$.code").isEqualTo("LIMIT_EXCEEDED");
    }

    private static String someId() {
        return new NodeId("DossierImport", NewId.next()).encoded();
    }

    private MvcTestResult post(MediaType type, String text) {
        return as(() -> mvc.post().uri("/dossiers").contentType(type).content(text.getBytes(UTF_8)).exchange());
    }

    private MvcTestResult as(Supplier<MvcTestResult> request) {
        return callers.asEverybody(ours, request);
    }
}
