package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.ImportQueue.Claim;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A process may die at the worst moment: nothing is lost, nothing is half done, nothing is done twice. */
@AnswerableTest
class InterruptedImportTests {

    @Autowired Callers callers;

    @Autowired CurrentActor currentActor;

    @Autowired Dossiers dossiers;

    @Autowired DossierImports imports;

    @Autowired WorkingOffImports work;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionTemplate transactions;

    private OrganisationId ours;

    @BeforeEach
    void organisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void whatADeadProcessHadClaimedIsTakenUpAgainAfterItsLease() {
        var left = claimedByAProcessThatDies(1);

        leaseRunsOut(left);

        assertThat(dossiers.finished(ours, left).state()).isEqualTo(ImportState.IMPORTED);
        assertThat(entriesOf(left)).as("entries in the ledger").isOne();
        assertThat(textsLeft(left)).as("texts kept").isZero();
    }

    @Test
    void aClaimedImportIsLeftAloneWhileItsLeaseLasts() {
        var claimed = claimedByAProcessThatDies(1);
        var next = dossiers.submitted(ours, Dossiers.head(ours, "2026-11-21"), false);

        dossiers.importedSample(callers.newOrganisation(), "harbour");

        assertThat(dossiers.read(ours, claimed).state()).isEqualTo(ImportState.QUEUED);
        assertThat(dossiers.read(ours, next).state()).as("waits for the one before").isEqualTo(ImportState.QUEUED);
        leaseRunsOut(claimed);
        assertThat(dossiers.finished(ours, next).startedAt())
                .isAfterOrEqualTo(dossiers.finished(ours, claimed).finishedAt());
    }

    @Test
    void aWorkerThatLostItsClaimCommitsNothing() {
        var claimed = claimedByAProcessThatDies(1);

        work.workOff(new Claim(ours, claimed, ActorRef.client("test"), UUID.randomUUID(), 1));

        assertThat(dossiers.read(ours, claimed).state().isFinished()).isFalse();
        assertThat(entriesOf(claimed)).isZero();
        leaseRunsOut(claimed);
        assertThat(dossiers.finished(ours, claimed).state()).isEqualTo(ImportState.IMPORTED);
        assertThat(entriesOf(claimed)).isOne();
    }

    @Test
    void anImportThatKillsEveryProcessIsGivenUp() {
        var deadly = claimedByAProcessThatDies(3);

        leaseRunsOut(deadly);

        var given = dossiers.finished(ours, deadly);
        assertThat(given.state()).isEqualTo(ImportState.FAILED);
        assertThat(given.failure()).contains("interrupted 3 times");
        assertThat(textsLeft(deadly)).isZero();
    }

    private DossierImportId claimedByAProcessThatDies(int attempts) {
        var text = Dossiers.head(ours, "2026-11-21") + "units: [{id: ou-1, name: One, function: IT}]";
        return callers.asEverybody(ours, () -> transactions.execute(status -> {
            var added = imports.add(text.getBytes(UTF_8), DossierFormat.YAML, false, LocalDate.of(2026, 11, 21),
                    currentActor.provenance());
            jdbc.sql("""
                    update exchange.queue
                    set claimed_by = :nobody, leased_until = now() + interval '1 hour', attempts = :attempts
                    where import_id = :import""")
                    .param("nobody", NewId.next())
                    .param("attempts", attempts)
                    .param("import", added.id().value())
                    .update();
            return added.id();
        }));
    }

    private void leaseRunsOut(DossierImportId dossierImport) {
        jdbc.sql("update exchange.queue set leased_until = now() - interval '1 second' where import_id = :import")
                .param("import", dossierImport.value())
                .update();
    }

    private int entriesOf(DossierImportId dossierImport) {
        return count("select count(*) from ledger.entry where subject_id = :id", dossierImport);
    }

    private int textsLeft(DossierImportId dossierImport) {
        return count("select count(*) from exchange.dossier where import_id = :id", dossierImport);
    }

    private int count(String sql, DossierImportId id) {
        return callers.asEverybody(ours, () -> transactions
                .execute(status -> jdbc.sql(sql).param("id", id.value()).query(Integer.class).single()));
    }
}
