package io.answerable.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets up the two roles of a database: one owns everything and migrates, the other owns nothing and runs. */
class DatabaseRoles {

    static final String OWNER = "answerable_owner";
    static final String APPLICATION = "answerable_app";
    static final String DATABASE = "answerable";

    private final JdbcClient jdbc;

    DatabaseRoles(EmbeddedPostgres server) {
        this.jdbc = JdbcClient.create(server.getPostgresDatabase());
    }

    void ensure() {
        ensureRole(OWNER);
        ensureRole(APPLICATION);
        if (!exists("select 1 from pg_database where datname = ?", DATABASE)) {
            jdbc.sql("create database " + DATABASE + " owner " + OWNER).update();
        }
    }

    private void ensureRole(String role) {
        if (!exists("select 1 from pg_roles where rolname = ?", role)) {
            jdbc.sql("create role " + role + " login nosuperuser nobypassrls").update();
        }
    }

    private boolean exists(String query, String name) {
        return jdbc.sql(query).param(name).query(Integer.class).optional().isPresent();
    }
}
