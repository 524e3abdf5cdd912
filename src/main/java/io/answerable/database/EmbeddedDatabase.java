package io.answerable.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts a real PostgreSQL beside the application where none is configured: for the demo, where it keeps its data, and
 * for tests, where it does not. Production never starts one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("answerable.database.embedded")
@Conditional(EmbeddedDatabase.NoDatabaseConfigured.class)
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    EmbeddedPostgres embeddedPostgres(@Value("${answerable.database.directory:}") String directory)
            throws IOException {
        var data = directory.isBlank() ? null : Path.of(directory).toAbsolutePath();
        var server = start(data);
        new DatabaseRoles(server).ensure();
        return server;
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedPostgres server) {
        return new Connection(server.getJdbcUrl(DatabaseRoles.APPLICATION, DatabaseRoles.DATABASE),
                DatabaseRoles.APPLICATION);
    }

    @Bean
    LiquibaseConnectionDetails ownerConnection(EmbeddedPostgres server) {
        return new OwnerConnection(server.getJdbcUrl(DatabaseRoles.OWNER, DatabaseRoles.DATABASE));
    }

    private static EmbeddedPostgres start(@Nullable Path data) throws IOException {
        // The JVM would otherwise wait 30 seconds at its exit; Spring closes the server instead.
        var builder = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        Path.of(System.getProperty("user.home"), ".cache", "answerable").toFile());
        if (data != null) {
            Files.createDirectories(data.getParent());
            LeftoverServer.stop(data);
            builder.setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on");
        }
        return builder.start();
    }

    static class NoDatabaseConfigured extends NoneNestedConditions {

        NoDatabaseConfigured() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class UrlConfigured {}
    }

    private record Connection(String url, String user) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }

    private record OwnerConnection(String url) implements LiquibaseConnectionDetails {

        @Override
        public String getUsername() {
            return DatabaseRoles.OWNER;
        }

        @Override
        public String getPassword() {
            return "";
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
