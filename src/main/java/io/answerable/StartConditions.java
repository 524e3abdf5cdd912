package io.answerable;

import io.answerable.kernel.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks at the configuration before anything is started. Without a profile this is production: it needs a database and a
 * token issuer and makes up neither. The demo gives out tokens, so it answers on loopback only.
 */
class StartConditions implements EnvironmentPostProcessor, Ordered {

    private static final Profiles DEMO = Profiles.of("demo");
    /** The role's name becomes part of the migrations. */
    private static final Pattern ROLE = Pattern.compile("[a-z_][a-z0-9_]*");

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean demo = environment.acceptsProfiles(DEMO);
        if (demo) {
            requireLoopback(environment.getProperty("server.address"));
        }
        var missing = new ArrayList<String>();
        if (!environment.getProperty("answerable.database.embedded", Boolean.class, false)) {
            missing.addAll(missingOfDatabase(environment));
        }
        boolean web = application.getWebApplicationType() != WebApplicationType.NONE;
        if (web && !demo && isBlank(environment.getProperty("answerable.issuers[0].issuer"))) {
            missing.add(
                    "a token issuer (ANSWERABLE_ISSUERS_0_ISSUER with ANSWERABLE_ISSUERS_0_JWKSETURI or _PUBLICKEY)");
        }
        if (!missing.isEmpty()) {
            throw new StartRefused("The configuration lacks " + String.join(" and ", missing)
                    + ". To try Answerable out, start it with --spring.profiles.active=demo.");
        }
        requireTwoRoles(environment);
    }

    private static List<String> missingOfDatabase(Environment environment) {
        return isBlank(environment.getProperty("spring.datasource.url"))
                ? List.of(
                        "a database (SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME, SPRING_LIQUIBASE_USER and their passwords)")
                : List.of();
    }

    private static void requireTwoRoles(Environment environment) {
        if (isBlank(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        var application = environment.getProperty("spring.datasource.username");
        var owner = environment.getProperty("spring.liquibase.user");
        if (application == null || owner == null || application.equals(owner)) {
            throw new StartRefused(
                    "The database needs two roles: SPRING_LIQUIBASE_USER owns the tables and migrates them, "
                            + "SPRING_DATASOURCE_USERNAME is another one and owns nothing.");
        }
        if (!ROLE.matcher(application).matches()) {
            throw new StartRefused("SPRING_DATASOURCE_USERNAME must consist of small letters, digits and underscores.");
        }
    }

    private static void requireLoopback(@Nullable String address) {
        if (isBlank(address) || !isLoopback(address)) {
            throw new StartRefused("The demo gives out tokens and so answers on a loopback address only, not on "
                    + (isBlank(address) ? "every address" : address) + ".");
        }
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
