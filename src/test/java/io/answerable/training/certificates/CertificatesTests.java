package io.answerable.training.certificates;

import static io.answerable.access.Permission.MANAGE_TRAINING;
import static io.answerable.access.Permission.READ;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.training.IssuingCertificates;
import io.answerable.training.Learning;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import tools.jackson.databind.JsonNode;

/** How certificates are recorded and taken away, and who may do so. */
@AnswerableTest
@DisplayName("R-TRN-13 Certificates are recorded with the days on which they count")
class CertificatesTests {

    private static final String SECTIONS = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE, manager: p-1}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            systems: [{id: ai-1, name: Forecaster, unit: ou-1, using_units: [ou-1], state: IN_USE, category: MINIMAL}]
            """;
    private static final String FIELDS = """
            { certificate { id key version status issued expires revoked issuer evidence certification { key }
                system { key } person { key } history { nodes { act } } } errors { code field message } }""";

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired PeopleDirectory people;

    @Autowired IssuingCertificates issuing;

    private Learning ours;

    @BeforeEach
    void found() {
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    void aCertificateHoldsAsLongAsTheCatalogueLetsIt() {
        var recorded = record("person: {key: \"p-2\"}, certification: \"CERT-CISA\", issued: \"2026-01-31\","
                + " issuer: \"ISACA\", evidence: \"dms://17\"");

        assertThat(Learning.errors(recorded)).isEmpty();
        var certificate = recorded.path("act").path("certificate");
        assertThat(certificate.path("expires").asString()).isEqualTo("2029-01-31");
        assertThat(certificate.path("status").asString()).isEqualTo("VALID");
        assertThat(certificate.path("issuer").asString()).isEqualTo("ISACA");
        assertThat(certificate.path("history").path("nodes").path(0).path("act").asString()).isEqualTo("ISSUED");
        assertThat(seen("2026-01-31").path("status").asString()).isEqualTo("VALID");
        assertThat(seen("2026-01-30").isMissingNode() || seen("2026-01-30").isNull()).isTrue();
    }

    @Test
    @DisplayName("R-TRN-13 An issuer may sell for life what others let expire")
    void aCertificateMayHoldForLife() {
        var recorded = record("person: {key: \"p-2\"}, certification: \"CERT-42001-LI\", issued: \"2026-01-31\","
                + " lifetime: true");

        assertThat(recorded.path("act").path("certificate").path("expires").isNull()).isTrue();
        assertThat(Learning.errors(record("person: {key: \"p-2\"}, certification: \"CERT-PMP\", issued: \"2026-01-31\","
                + " expires: \"2027-01-31\", lifetime: true"))).containsExactly("VALIDATION_FAILED lifetime");
    }

    @Test
    void everyReasonIsNamedAtOnce() {
        assertThat(Learning.errors(record("person: {key: \"p-2\"}, certification: \"CERT-NIX\", issued: \"2099-01-01\","
                + " expires: \"2098-01-01\", aiSystem: {key: \"ai-1\"}"))).containsExactlyInAnyOrder(
                        "NOT_FOUND certification", "VALIDATION_FAILED issued", "VALIDATION_FAILED expires",
                        "VALIDATION_FAILED aiSystem");
        assertThat(Learning.errors(record("person: {key: \"p-2\"}, certification: \"CERT-OVERSIGHT\","
                + " issued: \"2026-01-31\""))).containsExactly("FIELD_REQUIRED aiSystem");
        assertThat(
                Learning.errors(record("person: {key: \"p-0\"}, certification: \"CERT-PMP\", issued: \"2026-01-31\"")))
                .containsExactly("NOT_FOUND person");
        assertThat(
                Learning.errors(record("person: {key: \"p-9\"}, certification: \"CERT-PMP\", issued: \"2026-01-31\"")))
                .containsExactly("VALIDATION_FAILED person");
    }

    @Test
    void nobodyVouchesForThemselves() {
        var act = act("recordCertificate",
                "person: {key: \"p-2\"}, certification: \"CERT-PMP\", issued: \"2026-01-31\"");

        assertThat(Learning.errors(ours.askAs(person("p-2"), act, MANAGE_TRAINING, READ)))
                .containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askAs(person("p-1"), act, READ))).containsExactly("NOT_PERMITTED");
        assertThat(Learning.errors(ours.askAs(person("p-1"), act, MANAGE_TRAINING, READ))).isEmpty();
    }

    @Test
    void aRevokedCertificateCountsNoLonger() {
        record("key: \"ce-1\", person: {key: \"p-2\"}, certification: \"CERT-PMP\", issued: \"2026-01-31\"");

        assertThat(Learning.errors(revoke("expectedVersion: 1, reason: \" \"")))
                .containsExactly("FIELD_REQUIRED reason");
        assertThat(Learning.errors(revoke("expectedVersion: 7, reason: \"Fraud\"")))
                .containsExactly("VERSION_CONFLICT expectedVersion");
        assertThat(Learning.errors(revoke("expectedVersion: 1, reason: \"Fraud\", on: \"2026-01-30\"")))
                .containsExactly("VALIDATION_FAILED on");
        var revoked = revoke("expectedVersion: 1, reason: \"Fraud\", on: \"2026-05-01\"");

        assertThat(revoked.path("act").path("certificate").path("status").asString()).isEqualTo("REVOKED");
        assertThat(seen("2026-04-30").path("status").asString()).isEqualTo("VALID");
        assertThat(seen("2026-05-01").path("status").asString()).isEqualTo("REVOKED");
        assertThat(Learning.errors(revoke("expectedVersion: 2, reason: \"Again\"")))
                .containsExactly("TRANSITION_NOT_ALLOWED certificate");
    }

    @Test
    void aCertificateOfAnotherOrganisationIsUnknown() {
        record("key: \"ce-1\", person: {key: \"p-2\"}, certification: \"CERT-PMP\", issued: \"2026-01-31\"");
        var id = ours.ask("{ certificate(by: {key: \"ce-1\"}) { id } }").path("certificate").path("id").asString();
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);

        assertThat(ours.ask("{ certificate(by: {id: \"%s\"}) { id } }".formatted(id)).path("certificate").isNull())
                .isTrue();
        assertThat(Learning.errors(ours.ask(act("revokeCertificate", "certificate: {id: \"%s\"}, expectedVersion: 1,"
                .formatted(id) + " reason: \"Fraud\"")))).containsExactly("NOT_FOUND certificate");
    }

    @Test
    @DisplayName("R-TRN-20 A completed course issues the certificate to which it leads, with its expiry, once")
    void aCompletedCourseIssuesItsCertificateOnce() {
        var completion = new IssuingCertificates.Completion("ta-1", person("p-2"), "TRN-42001-LI", null,
                LocalDate.parse("2026-03-01"), null, "dms://18");
        var first = callers.asEverybody(ours.organisation(), () -> issuing.forCompletion(completion));
        var again = callers.asEverybody(ours.organisation(), () -> issuing.forCompletion(completion));

        assertThat(first).isPresent().isEqualTo(again);
        var certificate = ours.ask("{ certificate(by: {key: \"ce-ta-1\"}) { expires certification { key } } }")
                .path("certificate");
        assertThat(certificate.path("certification").path("key").asString()).isEqualTo("CERT-42001-LI");
        assertThat(certificate.path("expires").asString()).isEqualTo("2029-03-01");
        assertThat(callers.asEverybody(ours.organisation(), () -> issuing.forCompletion(
                new IssuingCertificates.Completion("ta-2", person("p-2"), "TRN-LIT-1", null,
                        LocalDate.parse("2026-03-01"), null, null))))
                .isEmpty();
    }

    @Test
    @DisplayName("R-RPT-14 nobody holds a certificate before it was issued, also where a dossier tells of it")
    void aToldCertificateIsSeenFromTheDayOfItsIssueOn() {
        ours = new Learning(callers, dossiers, api, "2026-06-01",
                SECTIONS + """
                        certificates:
                          - {id: ce-1, person: p-2, certification: CERT-PMP, system: null, issued: 2026-01-31, expires: 2029-01-31}
                          - {id: ce-2, person: p-2, certification: CERT-CISA, system: null, issued: 2026-01-31, expires: null, revoked: 2026-05-01}
                        """);

        assertThat(seen("2026-01-30").isMissingNode()).isTrue();
        assertThat(seen("2026-01-31").path("status").asString()).isEqualTo("VALID");
        var one = "{ certificate(by: {key: \"ce-1\"}, asOf: \"%s\") { status } }";
        assertThat(ours.ask(one.formatted("2026-01-30")).path("certificate").isNull()).isTrue();
        assertThat(ours.ask(one.formatted("2026-01-31")).at("/certificate/status").asString()).isEqualTo("VALID");
        var revoked = "{ certificate(by: {key: \"ce-2\"}, asOf: \"%s\") { status revoked } }";
        assertThat(ours.ask(revoked.formatted("2026-04-30")).path("certificate").toString())
                .isEqualTo("{\"status\":\"VALID\",\"revoked\":null}");
        assertThat(ours.ask(revoked.formatted("2026-05-01")).path("certificate").toString())
                .isEqualTo("{\"status\":\"REVOKED\",\"revoked\":\"2026-05-01\"}");
    }

    private JsonNode seen(String day) {
        return ours.ask("{ person(by: {key: \"p-2\"}, asOf: \"%s\") { certificates { status } } }".formatted(day))
                .path("person")
                .path("certificates")
                .path(0);
    }

    private JsonNode record(String input) {
        return ours.ask(act("recordCertificate", input));
    }

    private JsonNode revoke(String input) {
        return ours.ask(act("revokeCertificate", "certificate: {key: \"ce-1\"}, " + input));
    }

    private static String act(String name, String input) {
        return "mutation { act: %s(input: {%s}) %s }".formatted(name, input, FIELDS);
    }

    private PersonId person(String key) {
        return callers.asEverybody(ours.organisation(),
                () -> requireNonNull(people.idsOf(List.of(key)).get(key)));
    }
}
