package io.answerable.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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
        var process = processOf(pidFile).filter(it -> serves(it, dataDirectory));
        if (process.isPresent()) {
            LOG.info("Stopping the PostgreSQL {} that a killed Answerable has left behind.", process.get().pid());
            stop(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<ProcessHandle> processOf(Path pidFile) throws IOException {
        var first = Files.readAllLines(pidFile).stream().findFirst().map(String::strip).orElse("");
        return first.matches("\\d{1,10}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    /** The number may by now belong to anybody's process, even to another PostgreSQL. */
    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        var arguments = process.info().arguments().map(Arrays::asList);
        return arguments.filter(it -> it.contains(dataDirectory.toString())).isPresent();
    }

    private static void stop(ProcessHandle process) throws IOException {
        interrupt(process);
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

    /** PostgreSQL's fast shutdown: unlike the usual signal it does not wait for whoever is still connected. */
    private static void interrupt(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }
}
