package io.answerable.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One import of a dossier, as it is shown over HTTP; the id is the global id that GraphQL knows too. */
record DossierResource(String id, ImportState state, boolean dryRun, LocalDate asOf, Instant submittedAt,
        @Nullable Instant startedAt, @Nullable Instant finishedAt, ImportProgress progress,
        @Nullable ImportReport report, @Nullable String failure) {}
