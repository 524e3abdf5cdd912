package io.answerable.exchange;

import io.answerable.exchange.ImportQueue.Claim;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Works off the imports that wait, in the background: those of this instance at once, those of others by and by. */
@Component
class DossierWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DossierWorker.class);
    private static final long PATIENCE_SECONDS = 20;

    private final ImportQueue queue;
    private final WorkingOffImports work;
    private final ExchangeSettings settings;

    private volatile @Nullable ScheduledExecutorService threads;

    DossierWorker(ImportQueue queue, WorkingOffImports work, ExchangeSettings settings) {
        this.queue = queue;
        this.work = work;
        this.settings = settings;
    }

    /** There may be something to do. */
    void wake() {
        var running = threads;
        if (running != null) {
            running.execute(this::workOff);
        }
    }

    @Override
    public void start() {
        var started = Executors.newScheduledThreadPool(settings.workers(),
                Thread.ofPlatform().name("dossiers-", 1).daemon().factory());
        started.scheduleWithFixedDelay(this::workOff, 0, settings.poll().toMillis(), TimeUnit.MILLISECONDS);
        threads = started;
    }

    @Override
    public void stop() {
        var stopped = threads;
        threads = null;
        if (stopped != null) {
            stopped.shutdownNow();
            awaitEnd(stopped);
        }
    }

    private static void awaitEnd(ScheduledExecutorService stopped) {
        try {
            stopped.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    private Optional<Claim> claim() {
        return isRunning() ? queue.claim() : Optional.empty();
    }

    /** Whatever is thrown: a scheduled task that ends with an exception never runs again. */
    private void workOff() {
        try {
            var claim = claim();
            while (claim.isPresent()) {
                work.workOff(claim.get());
                claim = claim();
            }
        } catch (Throwable e) {
            LOG.warn("Could not work off the waiting imports; will try again", e);
        }
    }
}
