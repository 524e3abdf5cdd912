package io.answerable.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.kernel.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's data outlive every way in which a run can end. */
class KeptServerTests {

    @TempDir Path directory;

    private Path data;

    @BeforeEach
    void name() {
        data = directory.resolve("postgres");
    }

    @Test
    void whatWasWrittenIsThereAfterTheApplicationWasKilled() throws Exception {
        leaveBehindAServer();
        var number = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();

        try (var server = new KeptServer(data).start()) {
            assertThat(answer(server)).isEqualTo(42);
            assertThat(ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsBegunAnew() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("postgresql.conf"), "# cut short");
        Files.createFile(directory.resolve("postgres.unfinished"));

        try (var server = new KeptServer(data).start()) {
            sql(server, "create table kept as select 42 as answer");
            assertThat(answer(server)).isEqualTo(42);
        }
    }

    @Test
    void migrationsThatWereCutShortAtTheFirstStartLeaveNothingBehind() throws IOException {
        try (var server = new KeptServer(data).start()) {
            sql(server, "create table half_a_migration (id int)");
        }

        var second = new KeptServer(data);
        try (var server = second.start()) {
            sql(server, "create table half_a_migration as select 42 as answer");
            second.finish();
        }
        assertThat(directory.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void dataThatNobodyMarkedAsUnfinishedAreNeverDeleted() throws IOException {
        var precious = Files.writeString(Files.createDirectories(data).resolve("precious"), "x");

        assertThatThrownBy(() -> new KeptServer(data).start()).isNotNull();

        assertThat(precious).exists();
    }

    @Test
    void aNumberThatBelongsToAnotherProcessByNowIsLeftAlone() throws IOException {
        Files.createDirectories(data);
        var pidFile = Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        LeftoverServer.stop(data);

        assertThat(pidFile).doesNotExist();
    }

    @Test
    void anUnreadablePidFileIsNoObstacle() throws IOException {
        Files.createDirectories(data);
        var pidFile = Files.writeString(data.resolve("postmaster.pid"), "");

        LeftoverServer.stop(data);

        assertThat(pidFile).doesNotExist();
    }

    @Test
    void twoApplicationsNeverShareADirectory() throws IOException {
        try (var first = DataDirectoryLock.of(data)) {
            assertThatThrownBy(() -> DataDirectoryLock.of(data)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Answerable");
        }
        DataDirectoryLock.of(data).close();
    }

    /** A killed JVM leaves its server running. */
    private void leaveBehindAServer() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Killed.class.getName(),
                data.toString()).inheritIO().start();
        assertThat(process.waitFor()).isEqualTo(Killed.EXIT_CODE);
    }

    /** Writes something and dies without a word. */
    static final class Killed {

        static final int EXIT_CODE = 137;

        private Killed() {}

        public static void main(String[] arguments) throws IOException {
            var kept = new KeptServer(Path.of(arguments[0]));
            sql(kept.start(), "create table kept as select 42 as answer");
            kept.finish();
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    private static void sql(EmbeddedPostgres server, String statement) {
        JdbcClient.create(server.getDatabase("postgres", DatabaseRoles.DATABASE)).sql(statement).update();
    }

    private static Integer answer(EmbeddedPostgres server) {
        return JdbcClient.create(server.getDatabase("postgres", DatabaseRoles.DATABASE))
                .sql("select answer from kept")
                .query(Integer.class)
                .single();
    }
}
