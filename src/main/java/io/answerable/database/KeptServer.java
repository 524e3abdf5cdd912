package io.answerable.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL whose data stay between runs, whatever became of the run before: a server that was left behind is
 * stopped, and a first start that was cut short is begun anew, because nothing of value can have been written yet.
 */
class KeptServer {

    private final Path data;
    private final Path unfinished;
    private final Path log;

    KeptServer(Path data) {
        this.data = data;
        this.unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        this.log = data.resolveSibling(data.getFileName() + ".log");
    }

    EmbeddedPostgres start() throws IOException {
        Files.deleteIfExists(log);
        LeftoverServer.stop(data);
        prepare();
        var server = start(data);
        new DatabaseRoles(server).ensure();
        return server;
    }

    /** The first migrations are done; from now on the data are worth keeping. */
    @EventListener(ApplicationStartedEvent.class)
    void finish() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    private void prepare() throws IOException {
        if (Files.exists(unfinished)) {
            FileSystemUtils.deleteRecursively(data);
        } else if (!Files.exists(data)) {
            Files.createFile(unfinished);
        }
    }

    private EmbeddedPostgres start(Path directory) throws IOException {
        return Server.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }
}
