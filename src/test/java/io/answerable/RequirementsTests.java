package io.answerable;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each requirement is covered by a test that carries its number, or the README says why not yet. The list in the README is
 * made from the tests: {@code ./mvnw test -Dtest=RequirementsTests -Dpublish.requirements=true}.
 */
class RequirementsTests {

    private static final Path README = Path.of("README.md");
    private static final Path TITLES = Path.of("src", "test", "resources", "requirements.txt");
    private static final Path REASONS = Path.of("src", "test", "resources", "requirements-not-yet.txt");
    private static final List<Path> TESTS = List.of(Path.of("src", "test", "java"), Path.of("architecture-tests"));
    private static final Pattern NUMBER = Pattern.compile("\\bR-[A-Z]{3}-\\d{2}\\b");
    private static final Pattern LIST = Pattern.compile("(?s)<!-- requirements -->.*<!-- /requirements -->");

    /** Numbers that tests use for what does not exist. */
    private static final Set<String> INVENTED = Set.of("R-ROL-99");

    private static SequencedMap<String, String> titles;
    private static SequencedMap<String, String> reasons;
    private static Map<String, Set<String>> tests;

    @BeforeAll
    static void read() throws IOException {
        titles = texts(TITLES);
        reasons = texts(REASONS);
        tests = new TreeMap<>();
        for (var folder : TESTS) {
            try (var files = Files.walk(folder)) {
                files.filter(it -> it.toString().endsWith("Tests.java")).forEach(RequirementsTests::note);
            }
        }
    }

    @Test
    void everyRequirementIsCoveredOrHasAReasonWhyNotYet() {
        assertThat(titles).hasSize(217);
        assertThat(titles.keySet()).allSatisfy(
                it -> assertThat(tests.containsKey(it) != reasons.containsKey(it)).as(it).isTrue());
    }

    @Test
    void everyNumberInATestIsThatOfARequirement() {
        var unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(titles.keySet());
        unknown.removeAll(INVENTED);

        assertThat(unknown).isEmpty();
        assertThat(titles.keySet()).containsAll(reasons.keySet());
    }

    @Test
    void theReadmeTellsWhatCoversEachRequirement() throws IOException {
        if (Boolean.getBoolean("publish.requirements")) {
            Files.writeString(README, LIST.matcher(Files.readString(README)).replaceFirst(it -> list()));
        }

        assertThat(Files.readString(README)).as("see the comment of this test class").contains(list());
    }

    private static String list() {
        return titles.entrySet()
                .stream()
                .map(it -> "| %s | %s | %s |".formatted(it.getKey(), it.getValue(), covering(it.getKey())))
                .collect(joining("\n", """
                        <!-- requirements -->
                        <details>
                        <summary>%d of %d requirements are covered by tests that carry their number</summary>

                        | | Requirement | Covered by |
                        | --- | --- | --- |
                        """.formatted(titles.keySet().stream().filter(tests::containsKey).count(), titles.size()), """


                        </details>
                        <!-- /requirements -->"""));
    }

    private static String covering(String number) {
        var covering = tests.getOrDefault(number, Set.of());
        return covering.isEmpty()
                ? "not yet: " + reasons.getOrDefault(number, "?")
                : covering.stream().map(it -> "`" + it + "`").collect(joining(", "));
    }

    private static void note(Path test) {
        try {
            var name = test.getFileName().toString().replace(".java", "");
            NUMBER.matcher(Files.readString(test))
                    .results()
                    .forEach(it -> tests.computeIfAbsent(it.group(), number -> new TreeSet<>()).add(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines of a number and a text. */
    private static SequencedMap<String, String> texts(Path file) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .forEach(it -> texts.put(it.split(" ", 2)[0], it.split(" ", 2)[1]));
        }
        return texts;
    }
}
