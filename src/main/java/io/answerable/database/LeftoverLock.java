package io.answerable.database;

import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives back the lock on the migrations that an application has left behind when it was killed in the middle of them.
 * Whoever migrates is connected as the owner all the time: with nobody connected so, nobody is at work.
 */
final class LeftoverLock {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverLock.class);

    /** Instances that start at the same time all look at the lock; looking at it is not work. */
    private static final String LOOKING = "Answerable, looking at the database";

    private LeftoverLock() {}

    /** Properties of the connections by which an application looks at a database before it uses it. */
    static Properties asOurselves() {
        var properties = new Properties();
        properties.setProperty("ApplicationName", LOOKING);
        return properties;
    }

    /** @param owner connected as the owner, with {@link #asOurselves()} */
    static void release(JdbcClient owner) {
        if (exists(owner)) {
            owner.sql("select lockgranted::text from databasechangeloglock where locked")
                    .query(String.class)
                    .optional()
                    .filter(granted -> released(owner, granted))
                    .ifPresent(granted -> LOG.warn(
                            "An application was killed while it migrated the database, since {}; its lock was released.",
                            granted));
        }
    }

    private static boolean exists(JdbcClient owner) {
        return owner.sql("select to_regclass('databasechangeloglock') is not null").query(Boolean.class).single();
    }

    /** Only the lock that was seen: a new one belongs to somebody who has come since. */
    private static boolean released(JdbcClient owner, String granted) {
        return owner.sql("""
                update databasechangeloglock set locked = false, lockgranted = null, lockedby = null
                where locked and lockgranted::text = :granted
                  and not exists (select from pg_stat_activity
                    where datname = current_database() and usename = current_user and application_name <> :looking)""")
                .param("granted", granted)
                .param("looking", LOOKING)
                .update() > 0;
    }
}
