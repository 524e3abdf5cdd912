package io.answerable.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL whose data stay between runs, whatever became of the run before: an initialisation that was cut short is
 * begun anew, a server that was left behind is stopped.
 */
final class KeptServer {

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
        if (!Files.exists(data)) {
            initialise();
        }
        LeftoverServer.stop(data);
        var server = start(data);
        var roles = new DatabaseRoles(server);
        roles.ensure();
        roles.releaseMigrationLock();
        return server;
    }

    /** What carries the final name is complete. */
    private void initialise() throws IOException {
        LeftoverServer.stop(unfinished);
        FileSystemUtils.deleteRecursively(unfinished);
        start(unfinished).close();
        Files.move(unfinished, data);
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
