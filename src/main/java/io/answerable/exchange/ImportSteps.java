package io.answerable.exchange;

import io.answerable.exchange.dossier.Dossier;
import io.answerable.kernel.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reports progress now and then, and stops the import when the application is told to stop. */
final class ImportSteps implements Progress {

    private static final long PAUSE_NANOS = 250_000_000;
    private static final int ALMOST_DONE = 99;

    private final Dossier dossier;
    private final Consumer<ImportProgress> report;
    private final Map<String, Integer> done = new HashMap<>();
    private final int total;
    private long reportedAt = System.nanoTime() - PAUSE_NANOS;

    ImportSteps(Dossier dossier, Consumer<ImportProgress> report) {
        this.dossier = dossier;
        this.report = report;
        this.total = Dossier.SECTIONS.stream().mapToInt(dossier::rows).sum();
    }

    /** The application stops; the import is taken up again later. */
    static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public void reached(String section, int rows) {
        if (Thread.interrupted()) {
            throw new Interrupted();
        }
        done.put(section, rows);
        if (System.nanoTime() - reportedAt >= PAUSE_NANOS) {
            reportedAt = System.nanoTime();
            report.accept(new ImportProgress(section, rows, dossier.rows(section), percent()));
        }
    }

    private int percent() {
        long rows = done.values().stream().mapToLong(Integer::longValue).sum();
        return total == 0 ? ALMOST_DONE : (int) Math.min(ALMOST_DONE, rows * 100 / total);
    }
}
