package io.answerable.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.Answerable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Holds the boundaries between the modules, and the README to what they really are. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Answerable.class);
    private static final Path README = Path.of("README.md");

    @Test
    void modulesKnowOnlyWhomTheyMay() {
        MODULES.verify();
    }

    /** One drawing of all modules; one of each takes most of the time of all the rules of architecture and nobody reads it. */
    @Test
    void modulesAreDrawn() {
        new Documenter(MODULES).writeModulesAsPlantUml();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
    }

    /** Run with {@code -Dpublish.module-map=true} to write the current map into the README. */
    @Test
    void theReadmeShowsTheModuleMap() throws IOException {
        var map = new ModuleMap(MODULES);
        if (Boolean.getBoolean("publish.module-map")) {
            Files.writeString(README, map.putInto(Files.readString(README)));
        }

        assertThat(Files.readString(README)).contains(map.asMermaid());
    }
}
