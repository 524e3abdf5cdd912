package io.answerable.exchange;

import io.answerable.exchange.ImportQueue.Claim;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Shows that the work on a claimed import is still going on. */
@Component
class Heartbeat implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final ImportQueue queue;
    private final long pauseMillis;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("dossiers-heartbeat").daemon().factory());

    Heartbeat(ImportQueue queue, ExchangeSettings settings) {
        this.queue = queue;
        this.pauseMillis = settings.lease().toMillis() / 3;
    }

    /** Renewing goes on until this is closed. */
    interface Beating extends AutoCloseable {

        @Override
        void close();
    }

    Beating keeping(Claim claim) {
        var beats = thread.scheduleWithFixedDelay(() -> renew(claim), pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
        return () -> beats.cancel(false);
    }

    private void renew(Claim claim) {
        try {
            queue.renew(claim);
        } catch (RuntimeException e) {
            LOG.warn("Could not renew the claim to import {}", claim.dossierImport(), e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
