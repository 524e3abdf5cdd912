package io.answerable.exchange;

import io.answerable.kernel.ActorRef;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One import of a dossier, as its submitter may see it.
 *
 * @param asOf the day of the dossier
 * @param report what came of it; null while it is not finished and when it failed
 * @param failure what went wrong, in words for the submitter; null unless it failed
 */
public record DossierImportView(DossierImportId id, ImportState state, boolean dryRun, LocalDate asOf,
        ActorRef submitter, Instant submittedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt,
        ImportProgress progress, @Nullable ImportReport report, @Nullable String failure) {}
