package io.answerable.exchange;

import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.ImportQueue.Claim;
import io.answerable.exchange.ImportQueue.LostClaim;
import io.answerable.exchange.dossier.Dossier;
import io.answerable.exchange.dossier.DossierReader;
import io.answerable.kernel.OrganisationId;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off one claimed import. Everything a dossier says is recorded in one transaction together with the end of its
 * job, so that a process can die at any moment without half an import, a lost one or one done twice.
 */
@Component
class WorkingOffImports {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingOffImports.class);
    private static final int LOCK = 0x646f7373;

    private final ImportQueue queue;
    private final DossierImports imports;
    private final DossierReader reader;
    private final RecordingDossier recording;
    private final Heartbeat heartbeat;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final ActingAs actingAs;
    private final CurrentActor currentActor;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final ExchangeSettings settings;
    private final RefreshingStatistics statistics;

    WorkingOffImports(ImportQueue queue, DossierImports imports, DossierReader reader, RecordingDossier recording,
            Heartbeat heartbeat, Ledger ledger, ApplicationEventPublisher events, ActingAs actingAs,
            CurrentActor currentActor, TransactionTemplate transactions, JdbcClient jdbc, ExchangeSettings settings,
            RefreshingStatistics statistics) {
        this.queue = queue;
        this.imports = imports;
        this.reader = reader;
        this.recording = recording;
        this.heartbeat = heartbeat;
        this.ledger = ledger;
        this.events = events;
        this.actingAs = actingAs;
        this.currentActor = currentActor;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.settings = settings;
        this.statistics = statistics;
    }

    private record Result(ImportState state, ImportReport report) {}

    void workOff(Claim claim) {
        var actor = Actor.acting(claim.organisation(), claim.actor());
        try (var _ = heartbeat.keeping(claim)) {
            actingAs.run(actor, claim.dossierImport().toString(), () -> attempt(claim));
        }
    }

    private void attempt(Claim claim) {
        try {
            importOf(claim);
        } catch (LostClaim e) {
            LOG.info("Another worker has taken over import {}", claim.dossierImport());
        } catch (RuntimeException | Error e) {
            stopped(claim, e);
        }
    }

    private void stopped(Claim claim, Throwable problem) {
        if (Thread.interrupted() || problem instanceof ImportSteps.Interrupted) {
            LOG.info("Import {} was broken off and will be taken up again", claim.dossierImport());
            queue.release(claim);
        } else if (isPassing(problem)) {
            LOG.warn("Import {} will be taken up again later: {}", claim.dossierImport(), problem.toString());
            queue.postpone(claim);
        } else {
            LOG.error("Import {} failed", claim.dossierImport(), problem);
            fail(claim, "A fault in the application stopped the import. Nothing was imported.");
        }
    }

    /** Also when somebody registers what the dossier brings at the same time; afterwards it is known. */
    private static boolean isPassing(Throwable problem) {
        return problem instanceof TransientDataAccessException || problem instanceof DuplicateKeyException
                || problem instanceof DataAccessResourceFailureException || problem instanceof TransactionException;
    }

    private void importOf(Claim claim) {
        if (claim.attempts() > settings.attempts()) {
            fail(claim, "The import was interrupted " + settings.attempts() + " times. Nothing was imported.");
            return;
        }
        var id = claim.dossierImport();
        imports.start(id);
        var job = imports.find(List.of(id.value())).getFirst();
        var text = imports.text(id);
        var dossier = reader.read(text.content(), text.format());
        var result = transactions.execute(status -> {
            var recorded = recorded(dossier, job);
            if (recorded.state.keeps()) {
                keep(claim, job, recorded);
            } else {
                status.setRollbackOnly();
            }
            return recorded;
        });
        if (result.state.keeps()) {
            statistics.after(result.report);
        } else {
            transactions.executeWithoutResult(status -> finish(claim, result));
        }
    }

    private Result recorded(Dossier dossier, DossierImportView job) {
        oneAtATime(currentActor.organisation());
        var steps = new ImportSteps(dossier, it -> imports.progress(job.id(), it));
        var report = recording.record(dossier, job.asOf(), steps);
        return new Result(stateAfter(report, job.dryRun()), report);
    }

    /** Also holds off a worker whose predecessor lost its claim but is still at work. */
    private void oneAtATime(OrganisationId organisation) {
        jdbc.sql("select pg_advisory_xact_lock(:lock, hashtext(:organisation))")
                .param("lock", LOCK)
                .param("organisation", organisation.toString())
                .query((row, i) -> true)
                .single();
    }

    private static ImportState stateAfter(ImportReport report, boolean dryRun) {
        if (!report.refusals().isEmpty()) {
            return ImportState.REFUSED;
        }
        if (dryRun) {
            return ImportState.DRY_RUN_DONE;
        }
        return report.hasChanges() ? ImportState.IMPORTED : ImportState.UNCHANGED;
    }

    private void keep(Claim claim, DossierImportView job, Result result) {
        var provenance = currentActor.provenance();
        ledger.record(provenance, new Fact("DossierImport", job.id().value(), null, "IMPORTED", job.asOf(),
                counts(result.report)));
        events.publishEvent(new DossierImported(job.id(), job.asOf(), provenance));
        finish(claim, result);
    }

    private static List<Change> counts(ImportReport report) {
        return report.sections()
                .stream()
                .flatMap(it -> Stream.of(Change.of(it.name() + ".created", null, it.created()),
                        Change.of(it.name() + ".changed", null, it.changed())))
                .filter(it -> !Objects.equals(it.after(), 0))
                .toList();
    }

    private void finish(Claim claim, Result result) {
        queue.remove(claim);
        imports.finish(claim.dossierImport(), result.state, result.report);
    }

    private void fail(Claim claim, String failure) {
        transactions.executeWithoutResult(status -> {
            queue.remove(claim);
            imports.fail(claim.dossierImport(), failure);
        });
    }
}
