package io.answerable.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the PostgreSQL that an application which was killed has left running on a data directory; it would keep the
 * next one from starting.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final int PATIENCE_SECONDS = 20;

    private LeftoverServer() {}

    static void stop(Path dataDirectory) throws IOException {
        var pidFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var process = ProcessHandle.of(pid).filter(LeftoverServer::isPostgres);
        if (process.isPresent()) {
            LOG.info("Stopping the PostgreSQL {} that a killed Answerable has left behind.", pid);
            stop(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static void stop(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("The PostgreSQL with process id " + process.pid()
                    + " still holds the data directory; stop it and start again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping PostgreSQL", e);
        } catch (ExecutionException e) {
            throw new IOException("Could not stop PostgreSQL", e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(it -> Path.of(it).getFileName().toString().equals("postgres"))
                .orElse(false);
    }
}
