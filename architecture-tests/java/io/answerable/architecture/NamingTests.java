package io.answerable.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Holds the names; looks at the same classes as {@link BoundaryTests}, which are read once. */
@AnalyzeClasses(packages = "io.answerable", importOptions = ImportOption.DoNotIncludeTests.class)
class NamingTests {

    @ArchTest static final ArchRule namesSaySomething = NamingRules.NAMES_SAY_SOMETHING;

    @ArchTest static final ArchRule controllersAreCalledSo = NamingRules.CONTROLLERS_ARE_CALLED_SO;

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/samples/"))
            .importPackages("io.answerable");

    @Test
    void testsAreCalledSo() {
        NamingRules.TESTS_ARE_CALLED_SO.check(TESTS);
    }
}
