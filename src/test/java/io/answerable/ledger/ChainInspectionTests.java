package io.answerable.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever alters the ledger behind the application's back is found out (R-AUD-21). */
@AnswerableTest
class ChainInspectionTests {

    @Autowired Callers callers;

    @Autowired Ledger ledger;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    @Autowired ChainInspection inspection;

    @Autowired EmbeddedPostgres server;

    private OrganisationId ours;
    private Recording recording;

    @BeforeEach
    void sixEntries() {
        ours = callers.newOrganisation();
        recording = new Recording(ours, callers, transactions, ledger, actor);
        var ada = PersonId.of(NewId.next());
        recording.record(Recording.facts(3));
        recording.record(Fact.of("Person", ada.value(), "p-1", "RENAMED", Change.personal(ada, "name", "Ada", "Eva")));
        recording.record(Recording.facts(2));
    }

    @Test
    void anUntouchedChainIsValid() {
        var verification = verify(null);

        assertThat(verification.valid()).as(verification.explanation()).isTrue();
        assertThat(verification.entries()).isEqualTo(6);
        assertThat(verification.head()).extracting(LedgerHead::sequence).isEqualTo(6L);
    }

    @Test
    void anEmptyChainIsValid() {
        var verification = callers.asEverybody(callers.newOrganisation(), () -> inspection.verify(null));

        assertThat(verification.valid()).isTrue();
        assertThat(verification.entries()).isZero();
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                tampered(3, LedgerProblem.ALTERED, "update ledger.entry set act = 'OTHER' where @ and sequence = 3"),
                tampered(3, LedgerProblem.ALTERED, "update ledger.entry set reason = null where @ and sequence = 3"),
                tampered(3, LedgerProblem.ALTERED,
                        "update ledger.entry set at = at + interval '1 microsecond' where @ and sequence = 3"),
                tampered(3, LedgerProblem.ALTERED,
                        "update ledger.entry set changes = '[{\"field\":\"colour\",\"before\":\"red\",\"after\":null}]'"
                                + " where @ and sequence = 3"),
                tampered(3, LedgerProblem.ALTERED,
                        "update ledger.entry set changes = ('[' || substr(changes::text, 2, length(changes::text) - 2)"
                                + " || ',7]')::json where @ and sequence = 3"),
                tampered(3, LedgerProblem.MISSING, "delete from ledger.entry where @ and sequence = 3"),
                tampered(1, LedgerProblem.MISSING, "delete from ledger.entry where @ and sequence = 1"),
                tampered(6, LedgerProblem.MISSING, "delete from ledger.entry where @ and sequence = 6"),
                tampered(1, LedgerProblem.MISSING, "delete from ledger.personal_value where @",
                        "delete from ledger.entry where @"),
                tampered(2, LedgerProblem.NOT_CONTINUED,
                        "update ledger.entry set sequence = 99 where @ and sequence = 2",
                        "update ledger.entry set sequence = 2 where @ and sequence = 3",
                        "update ledger.entry set sequence = 3 where @ and sequence = 99"),
                tampered(3, LedgerProblem.NOT_CONTINUED,
                        "update ledger.entry set previous_hash = sha256('other') where @ and sequence = 3"),
                tampered(4, LedgerProblem.PERSONAL_VALUE_ALTERED,
                        "update ledger.personal_value set ciphertext = '\\x00', digest = sha256('\\x00')"
                                + " where @ and ciphertext = (select max(ciphertext) from ledger.personal_value where @)"),
                tampered(4, LedgerProblem.PERSONAL_VALUE_ALTERED, "delete from ledger.personal_value where @"),
                tampered(7, LedgerProblem.HEAD_DIFFERS,
                        "update ledger.head set hash = sha256('other') where @"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void tamperingIsFound(long sequence, LedgerProblem problem, String[] statements) {
        tamper(statements);

        var verification = verify(null);

        assertThat(verification.valid()).isFalse();
        assertThat(verification.problem()).as(verification.explanation()).isEqualTo(problem);
        assertThat(verification.firstBrokenSequence()).isEqualTo(sequence);
    }

    @Test
    void aHeadNotedElsewhereFindsEvenAChainThatWasCutOffTogetherWithItsHead() {
        var noted = verify(null).head();
        tamper("delete from ledger.entry where @ and sequence = 6",
                "update ledger.head h set sequence = 5, hash = (select hash from ledger.entry e"
                        + " where e.organisation_id = h.organisation_id and sequence = 5) where @");

        assertThat(verify(null).valid()).isTrue();
        assertThat(verify(noted).firstBrokenSequence()).isEqualTo(6);
        assertThat(verify(new LedgerHead(5, "0".repeat(64))).problem()).isEqualTo(LedgerProblem.HEAD_DIFFERS);
    }

    @Test
    void theChainOfOneOrganisationSaysNothingAboutAnother() {
        var theirs = callers.newOrganisation();
        tamper("update ledger.entry set act = 'OTHER' where @ and sequence = 3");

        assertThat(callers.asEverybody(theirs, () -> inspection.verify(null)).valid()).isTrue();
    }

    @Test
    void onlyWhoMayReadTheHistoryMayVerifyIt() {
        assertThatThrownBy(
                () -> callers.asHolderOf(ours, () -> inspection.verify(null), Permission.READ, Permission.ADMINISTER))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Arguments tampered(long sequence, LedgerProblem problem, String... statements) {
        return Arguments.of(sequence, problem, statements);
    }

    private LedgerVerification verify(@Nullable LedgerHead noted) {
        return callers.asEverybody(ours, () -> inspection.verify(noted));
    }

    private void tamper(String... statements) {
        var superuser = new SingleConnectionDataSource(server.getJdbcUrl("postgres", "answerable"), true);
        try (superuser) {
            var jdbc = JdbcClient.create(superuser);
            jdbc.sql("set session_replication_role = replica").update();
            Arrays.stream(statements)
                    .map(it -> it.replace("@", "organisation_id = '" + ours + "'"))
                    .forEach(it -> assertThat(jdbc.sql(it).update()).as(it).isPositive());
        }
    }
}
