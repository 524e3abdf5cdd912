package io.answerable.database;

import io.answerable.kernel.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How every embedded PostgreSQL is started. */
final class Server {

    private Server() {}

    static EmbeddedPostgres.Builder builder() throws IOException {
        // The JVM would otherwise wait 30 seconds at its exit; Spring closes the server instead.
        return EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries().toFile());
    }

    /** Everybody unpacks for themselves: what another user has written must not be executed. */
    private static Path binaries() throws IOException {
        var home = Path.of(System.getProperty("user.home", "?"));
        return Files.isWritable(home)
                ? home.resolve(".cache").resolve("answerable")
                : own(Path.of(System.getProperty("java.io.tmpdir"), "answerable-" + System.getProperty("user.name")));
    }

    private static Path own(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (!Files.getOwner(directory).getName().equals(System.getProperty("user.name"))) {
            throw new StartRefused(directory + " belongs to somebody else; set a home directory with -Duser.home=….");
        }
        return directory;
    }
}
