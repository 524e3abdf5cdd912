package io.answerable;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.kernel.StartRefused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.mock.env.MockEnvironment;

/** Production makes nothing up, and the demo stays on the machine. */
class StartConditionsTests {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionSaysInOneLineEverythingThatIsMissing() {
        assertThatThrownBy(start()).isInstanceOf(StartRefused.class)
                .message()
                .hasLineCount(1)
                .contains("a database (SPRING_DATASOURCE_URL", "a token issuer", "SPRING_LIQUIBASE_USER");
    }

    @Test
    void productionStartsWithADatabaseAndAnIssuer() {
        configureDatabase("answerable_app", "answerable_owner");
        configureIssuer();

        assertThatCode(start()).doesNotThrowAnyException();
    }

    @Test
    void productionNeedsAnIssuer() {
        configureDatabase("answerable_app", "answerable_owner");

        assertThatThrownBy(start()).hasMessageContaining("lacks a token issuer");
    }

    @Test
    void anOperatorsCommandNeedsNoIssuer() {
        configureDatabase("answerable_app", "answerable_owner");
        var command = new SpringApplication(Answerable.class);
        command.setWebApplicationType(WebApplicationType.NONE);

        assertThatCode(() -> new StartConditions().postProcessEnvironment(environment, command))
                .doesNotThrowAnyException();
    }

    @Test
    void oneRoleForBothIsRefused() {
        configureDatabase("answerable", "answerable");
        configureIssuer();

        assertThatThrownBy(start()).hasMessageContaining("two roles");
    }

    @Test
    void aRoleWhoseNameWouldAlterTheMigrationsIsRefused() {
        configureDatabase("app; drop schema access", "answerable_owner");
        configureIssuer();

        assertThatThrownBy(start()).hasMessageContaining("SPRING_DATASOURCE_USERNAME");
    }

    @Test
    void theDemoRunsOnLoopbackOnly() {
        environment.setActiveProfiles("demo");
        environment.setProperty("answerable.database.embedded", "true");

        for (var address : new String[]{"0.0.0.0", "::", "192.0.2.1", ""}) {
            environment.setProperty("server.address", address);
            assertThatThrownBy(start()).as(address).hasMessageContaining("loopback");
        }
        for (var address : new String[]{"127.0.0.1", "::1", "localhost"}) {
            environment.setProperty("server.address", address);
            assertThatCode(start()).as(address).doesNotThrowAnyException();
        }
    }

    private void configureDatabase(String application, String owner) {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/answerable");
        environment.setProperty("spring.datasource.username", application);
        environment.setProperty("spring.liquibase.user", owner);
    }

    private void configureIssuer() {
        environment.setProperty("answerable.issuers[0].issuer", "https://login.example");
    }

    private ThrowingCallable start() {
        return () -> new StartConditions().postProcessEnvironment(environment, new SpringApplication(Answerable.class));
    }
}
