package io.answerable.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that nothing can break guards nothing: each rule fails on a bad sample. */
class RulesBiteTests {

    private static final JavaClasses SAMPLES = new ClassFileImporter()
            .importPackages("io.answerable.architecture.samples");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleBites(String name, ArchRule rule) {
        assertThat(SAMPLES).isNotEmpty();

        assertThatThrownBy(() -> rule.check(SAMPLES)).isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    static Stream<Arguments> rules() {
        return Stream.of(BoundaryRules.class, NamingRules.class)
                .flatMap(it -> Arrays.stream(it.getDeclaredFields()))
                .filter(it -> ArchRule.class.isAssignableFrom(it.getType()))
                .map(it -> Arguments.of(it.getName(), valueOf(it)));
    }

    private static ArchRule valueOf(java.lang.reflect.Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
