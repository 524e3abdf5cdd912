package io.answerable;

import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Knows who answers for every AI system of an organisation, on every day past and
 * present.
 */
@SpringBootApplication
public class Answerable {

    private static final String OPERATOR_COMMAND = "create-organisation";

    public static void main(String[] args) {
        if (List.of(args).contains(OPERATOR_COMMAND)) {
            System.exit(SpringApplication.exit(withoutWeb().run(args)));
        }
        SpringApplication.run(Answerable.class, args);
    }

    /** An operator's command opens no port and says nothing but its outcome. */
    private static SpringApplication withoutWeb() {
        var application = new SpringApplication(Answerable.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of("logging.level.root", "warn"));
        return application;
    }
}
