package io.answerable.database;

import io.answerable.kernel.StartRefused;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Refuses a database that cannot keep organisations apart, before anything is migrated or read: one that is too old, or
 * whose application role could see past row-level security. Gives back a lock on the migrations that nobody holds any more.
 */
@Component
class DatabaseGuard implements BeanPostProcessor {

    private static final int OLDEST_VERSION = 15;

    private final ObjectProvider<JdbcConnectionDetails> application;
    private final ObjectProvider<LiquibaseConnectionDetails> owner;

    DatabaseGuard(ObjectProvider<JdbcConnectionDetails> application, ObjectProvider<LiquibaseConnectionDetails> owner) {
        this.application = application;
        this.owner = owner;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof DataSource) {
            application.ifAvailable(it -> check(it, owner.getIfAvailable()));
        }
        return bean;
    }

    static void check(JdbcConnectionDetails application, @Nullable LiquibaseConnectionDetails owner) {
        var runs = connect(application.getJdbcUrl(), application.getUsername(), application.getPassword());
        requireVersion(versionOf(runs));
        var ownerName = owner == null ? null : owner.getUsername();
        if (owner != null && ownerName != null) {
            var url = Optional.ofNullable(owner.getJdbcUrl()).orElse(application.getJdbcUrl());
            LeftoverLock.release(connect(url, ownerName, owner.getPassword()));
        }
        requireHarmless(runs, ownerName);
    }

    private static JdbcClient connect(String url, @Nullable String user, @Nullable String password) {
        var connection = new DriverManagerDataSource(url, String.valueOf(user), password == null ? "" : password);
        connection.setConnectionProperties(LeftoverLock.asOurselves());
        var jdbc = JdbcClient.create(connection);
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return jdbc;
        } catch (DataAccessException e) {
            throw new StartRefused("The database " + withoutParameters(url) + " cannot be reached as " + user + ": "
                    + firstLine(e.getMostSpecificCause().getMessage()));
        }
    }

    private static int versionOf(JdbcClient runs) {
        return runs.sql("select current_setting('server_version_num')::int / 10000").query(Integer.class).single();
    }

    static void requireVersion(int version) {
        if (version < OLDEST_VERSION) {
            throw new StartRefused("PostgreSQL " + OLDEST_VERSION + " or newer is needed; this is " + version + ".");
        }
    }

    private static void requireHarmless(JdbcClient runs, @Nullable String owner) {
        if (is(runs, "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            throw new StartRefused(
                    "The application's role in the database must be neither superuser nor bypass row-level "
                            + "security (SPRING_DATASOURCE_USERNAME).");
        }
        if (ownsTables(runs) || owner != null && isMember(runs, owner)) {
            throw new StartRefused(
                    "The application's role in the database must not own tables, be it itself or as a member "
                            + "of their owner (SPRING_DATASOURCE_USERNAME, SPRING_LIQUIBASE_USER).");
        }
    }

    private static boolean isMember(JdbcClient runs, String owner) {
        return runs.sql("select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = ?")
                .param(owner)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static boolean ownsTables(JdbcClient runs) {
        return is(runs, """
                select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                   and pg_has_role(current_user, c.relowner, 'member'))""");
    }

    private static boolean is(JdbcClient runs, String question) {
        return runs.sql(question).query(Boolean.class).single();
    }

    private static String withoutParameters(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unknown reason" : message.lines().findFirst().orElse(message);
    }
}
