package io.answerable.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.kernel.StartRefused;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import liquibase.exception.LockException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that could not keep organisations apart is not used. */
@AnswerableTest
class DatabaseGuardTests {

    @Autowired EmbeddedPostgres server;

    @Autowired JdbcConnectionDetails application;

    @Autowired LiquibaseConnectionDetails owner;

    @Test
    void theRolesOfTheDemoPass() {
        assertThatCode(() -> DatabaseGuard.check(application, owner)).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserIsRefused() {
        assertThatThrownBy(startingAs("guard_super", "superuser")).hasMessageContaining("superuser");
    }

    @Test
    void aRoleThatBypassesRowLevelSecurityIsRefused() {
        assertThatThrownBy(startingAs("guard_bypass", "bypassrls")).hasMessageContaining("row-level security");
    }

    @Test
    void theOwnerIsRefused() {
        assertThatThrownBy(() -> DatabaseGuard.check(as(DatabaseRoles.OWNER), owner))
                .hasMessageContaining("must not own tables");
    }

    @Test
    void aMemberOfTheOwnerIsRefused() {
        assertThatThrownBy(startingAs("guard_member", "noinherit in role " + DatabaseRoles.OWNER))
                .hasMessageContaining("must not own tables");
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamedInOneLine() {
        assertThatThrownBy(() -> DatabaseGuard.check(at("jdbc:postgresql://127.0.0.1:9/answerable?password=x", "app"),
                owner))
                .message()
                .hasLineCount(1)
                .contains("jdbc:postgresql://127.0.0.1:9/answerable", "cannot be reached as app")
                .doesNotContain("password");
    }

    @Test
    void anOldPostgresIsRefusedInOneLine() {
        assertThatCode(() -> DatabaseGuard.requireVersion(15)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DatabaseGuard.requireVersion(14)).isInstanceOf(StartRefused.class)
                .hasMessage("PostgreSQL 15 or newer is needed; this is 14.");
    }

    @Test
    void aLockOnTheMigrationsThatNobodyHoldsAnyMoreIsGivenBack() {
        leaveALock();

        DatabaseGuard.check(application, owner);

        assertThat(isLocked()).isFalse();
    }

    @Test
    void aLockOnTheMigrationsOfSomebodyAtWorkIsLeftToThem() throws SQLException {
        leaveALock();

        try (var atWork = DriverManager.getConnection(server.getJdbcUrl(DatabaseRoles.OWNER, DatabaseRoles.DATABASE))) {
            DatabaseGuard.check(application, owner);
            assertThat(isLocked()).isTrue();
            assertThat(atWork.isValid(1)).isTrue();
        } finally {
            asSuperuser().sql("update databasechangeloglock set locked = false").update();
        }
    }

    @Test
    void whoeverWaitsForMigrationsInVainIsToldWhatToDo() {
        assertThat(new LockedMigrations().reportException(new IllegalStateException(new LockException("locked"))))
                .isTrue();
        assertThat(new LockedMigrations().reportException(new IllegalStateException("other"))).isFalse();
        assertThat(LockedMigrations.ADVICE).hasLineCount(1);
    }

    private void leaveALock() {
        asSuperuser().sql("update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'killed'")
                .update();
    }

    private boolean isLocked() {
        return asSuperuser().sql("select locked from databasechangeloglock").query(Boolean.class).single();
    }

    private JdbcClient asSuperuser() {
        return JdbcClient.create(server.getDatabase("postgres", DatabaseRoles.DATABASE));
    }

    private ThrowingCallable startingAs(String role, String attributes) {
        JdbcClient.create(server.getPostgresDatabase()).sql("create role " + role + " login " + attributes).update();
        return () -> DatabaseGuard.check(as(role), owner);
    }

    private JdbcConnectionDetails as(String role) {
        return at(server.getJdbcUrl(role, DatabaseRoles.DATABASE), role);
    }

    private static JdbcConnectionDetails at(String url, String role) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return role;
            }

            @Override
            public String getPassword() {
                return "";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
