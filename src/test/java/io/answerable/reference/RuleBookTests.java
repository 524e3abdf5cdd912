package io.answerable.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever receives the code of a rule can look it up: every code that our sources name is explained. */
class RuleBookTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CODE = Pattern.compile(
            "\"((?:[OVRKDTP]|R-[A-Z]{3}|RACI|OWN|SOD|ORG|INV|GATE|RSK|AUD|CAP|TRN|POL)-\\d+|ACCESS-[A-Z]+)\"");

    private final RuleBook book = book();

    private static RuleBook book() {
        try {
            var files = new CatalogueFiles(new PathMatchingResourcePatternResolver());
            return new RuleBook(files, new DetectionRulesFile(files));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void everyCodeInTheSourcesIsExplained() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(it -> it.toString().endsWith(".java")).forEach(it -> named.addAll(codes(read(it))));
        }

        assertThat(named).contains("O-1", "RACI-011", "R-AUD-21", "ACCESS-CLIENT")
                .allSatisfy(it -> assertThat(book.rule(it)).as(it).isPresent());
    }

    @Test
    void aCodeIsFoundWhereverItStands() {
        assertThat(codes("checks.rule(true, \"O-9\", x); new RuleViolated(\"No 1-1.\", \"R-ROL-99\")"))
                .containsExactlyInAnyOrder("O-9", "R-ROL-99");
    }

    @Test
    void theBookHoldsTheDetectionRulesAsWell() {
        var rule = book.rule("RACI-001").orElseThrow();

        assertThat(rule.family()).isEqualTo("RACI");
        assertThat(rule.statement()).isEqualTo("Broken when more than one cell of the row contains A.");
        assertThat(rule.detection()).isNotNull();
        assertThat(book.rule("R-ROL-24").orElseThrow().family()).isEqualTo("R-ROL");
        assertThat(book.rule("O-99")).isEmpty();
    }

    private static Set<String> codes(String source) {
        return CODE.matcher(source).results().map((MatchResult it) -> it.group(1)).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
