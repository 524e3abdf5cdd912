package io.answerable.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every module keeps to its own database schema: no statement reads or writes the tables of another. */
class OwnSchemaTests {

    private static final Path SOURCES = Path.of("src/main/java/io/answerable");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update|only)\\s+([a-z_]+)\\.[a-z_]+");

    @Test
    void noStatementLeavesItsSchema() throws IOException {
        assertThat(strays(SOURCES)).isEmpty();
    }

    @Test
    void aStatementThatLeavesItsSchemaIsFound() {
        assertThat(strays("roles", "select 1 from organisation.person")).containsExactly("organisation");
        assertThat(strays("roles", "select 1 from roles.assignment")).isEmpty();
    }

    private static List<String> strays(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> strays(sources.relativize(it).getName(0).toString(), read(it)).stream()
                            .map(schema -> it + " reaches into " + schema))
                    .toList();
        }
    }

    private static List<String> strays(String module, String source) {
        return TABLE.matcher(source)
                .results()
                .map(it -> it.group(1))
                .filter(schema -> !schema.equals(module) && isModule(schema))
                .toList();
    }

    private static boolean isModule(String schema) {
        return Files.isDirectory(SOURCES.resolve(schema));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
