package io.answerable.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the names. */
class NamingTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.answerable");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/samples/"))
            .importPackages("io.answerable");

    @Test
    void namesSaySomething() {
        NamingRules.NAMES_SAY_SOMETHING.check(MAIN);
    }

    @Test
    void controllersAreCalledSo() {
        NamingRules.CONTROLLERS_ARE_CALLED_SO.check(MAIN);
    }

    @Test
    void testsAreCalledSo() {
        NamingRules.TESTS_ARE_CALLED_SO.check(TESTS);
    }
}
