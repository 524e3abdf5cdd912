package io.answerable.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
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

    @Bean
    @ConditionalOnExpression("!'${answerable.database.directory:}'.isBlank()")
    DataDirectoryLock dataDirectoryLock(@Value("${answerable.database.directory}") Path directory) throws IOException {
        Files.createDirectories(absolute(directory).getParent());
        return DataDirectoryLock.of(absolute(directory));
    }

    /** The lock is given back only after the server has stopped. */
    @Bean
    @ConditionalOnBean(DataDirectoryLock.class)
    KeptServer keptServer(@Value("${answerable.database.directory}") Path directory, DataDirectoryLock lock) {
        return new KeptServer(absolute(directory));
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(ObjectProvider<KeptServer> kept) throws IOException {
        var keptServer = kept.getIfAvailable();
        if (keptServer != null) {
            return keptServer.start();
        }
        var server = Server.builder().start();
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

    private static Path absolute(Path directory) {
        return directory.toAbsolutePath().normalize();
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
