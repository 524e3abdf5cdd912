package io.answerable.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.ImportQueue.Claim;
import io.answerable.exchange.dossier.Dossier;
import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.exchange.dossier.DossierReader;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import io.answerable.ledger.Ledger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What becomes of an import, and of those after it, when something goes wrong under way. */
@AnswerableTest
class FailingImportTests {

    @Autowired Callers callers;
    @Autowired CurrentActor currentActor;
    @Autowired Dossiers dossiers;
    @Autowired DossierImports imports;
    @Autowired ImportQueue queue;
    @Autowired RecordingDossier recording;
    @Autowired Heartbeat heartbeat;
    @Autowired Ledger ledger;
    @Autowired ApplicationEventPublisher events;
    @Autowired ActingAs actingAs;
    @Autowired WorkingOffImports work;
    @Autowired ExchangeSettings settings;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private OrganisationId ours;

    @BeforeEach
    void organisation() {
        ours = callers.newOrganisation();
    }

    @Test
    void anErrorFailsTheImportAndNothingElse() {
        var claim = claimed(1);

        failing(() -> new StackOverflowError()).workOff(claim);

        assertThat(dossiers.read(ours, claim.dossierImport()).state()).isEqualTo(ImportState.FAILED);
    }

    @Test
    void aPassingFailureIsTriedAgainAfterAPauseThatGrows() {
        var first = claimed(1);
        failing(() -> new TransientDataAccessResourceException("The database is away")).workOff(first);
        assertThat(secondsToRest(first)).isBetween(10, 15);
        ours = callers.newOrganisation();
        var second = claimed(2);

        failing(() -> new TransientDataAccessResourceException("The database is away")).workOff(second);

        assertThat(secondsToRest(second)).isBetween(50, 60);
        assertThat(dossiers.read(ours, second.dossierImport()).state().isFinished()).isFalse();
        assertThat(queue.renew(second)).as("still claimed").isFalse();
    }

    @Test
    void anAttemptThatTheApplicationBrokeOffDoesNotCount() {
        var last = claimed(3);

        failing(ImportSteps.Interrupted::new).workOff(last);

        assertThat(dossiers.finished(ours, last.dossierImport()).state()).isEqualTo(ImportState.IMPORTED);
    }

    @Test
    void anErrorDoesNotEndTheWork() throws InterruptedException {
        var calls = new CountDownLatch(3);
        var often = new ExchangeSettings(DataSize.ofMegabytes(1), Duration.ofMillis(10), Duration.ofSeconds(30), 1, 3,
                Duration.ofSeconds(1), 1, 1);
        var worker = new DossierWorker(new ImportQueue(jdbc, often) {
            @Override
            Optional<Claim> claim() {
                calls.countDown();
                throw new OutOfMemoryError("for a test");
            }
        }, work, often);

        worker.start();
        try {
            assertThat(calls.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            worker.stop();
        }
    }

    private WorkingOffImports failing(Supplier<Throwable> problem) {
        var reader = new DossierReader() {
            @Override
            public Dossier read(byte[] text, DossierFormat format) {
                throw FailingImportTests.<RuntimeException>sneaky(problem.get());
            }
        };
        return new WorkingOffImports(queue, imports, reader, recording, heartbeat, ledger, events, actingAs,
                currentActor, transactions, jdbc, settings, new RefreshingStatistics(jdbc));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable problem) throws T {
        throw (T) problem;
    }

    private Claim claimed(int attempts) {
        var text = Dossiers.head(ours, "2026-11-21") + "units: [{id: ou-1, name: One, function: IT}]";
        return requireNonNull(callers.asEverybody(ours, () -> transactions.execute(status -> {
            var added = imports.add(text.getBytes(UTF_8), DossierFormat.YAML, false, LocalDate.of(2026, 11, 21),
                    currentActor.provenance());
            return claim(added.id(), attempts);
        })));
    }

    private Claim claim(DossierImportId dossierImport, int attempts) {
        var claim = new Claim(ours, dossierImport, ActorRef.client("test"), NewId.next(), attempts);
        jdbc.sql("""
                update exchange.queue
                set claimed_by = :us, leased_until = now() + interval '1 hour', attempts = :attempts
                where import_id = :import""")
                .param("us", claim.token())
                .param("attempts", attempts)
                .param("import", dossierImport.value())
                .update();
        return claim;
    }

    private int secondsToRest(Claim claim) {
        return jdbc
                .sql("select extract(epoch from leased_until - now())::int from exchange.queue where import_id = :id")
                .param("id", claim.dossierImport().value())
                .query(Integer.class)
                .single();
    }
}
