package io.answerable.exchange.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierReaderTests {

    private final DossierReader reader = new DossierReader();

    @Test
    void readsWhoseDossierItIsAndAsOfWhichDay() {
        var header = yaml("organisation: {id: org-a, as_of: 2026-11-21}").header();

        assertThat(header.organisation()).isEqualTo("org-a");
        assertThat(header.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(header.refusals()).isEmpty();
    }

    @Test
    void readsJsonTheSameWay() {
        var header = reader.read("""
                {"organisation": {"id": "org-a", "as_of": "2026-11-21"}}""".getBytes(UTF_8), DossierFormat.JSON)
                .header();

        assertThat(header.organisation()).isEqualTo("org-a");
    }

    @Test
    void aHeaderWithoutADayIsRefusedWithItsPlace() {
        assertThat(yaml("organisation: {id: org-a}").header().refusals()).extracting(DossierRefusal::path)
                .containsExactly("organisation.as_of");
    }

    @Test
    void listsSectionsThatNobodyUnderstands() {
        assertThat(yaml("""
                units: []
                dreams: [{id: dr-01}, {id: dr-02}]
                wish: {id: wi}
                """).sectionsNotImported()).containsExactly(new SectionNotImported("dreams", 2),
                new SectionNotImported("wish", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "a: [1, 2\nb: 3"                      | 2 | 2
            "a: {b: 1\n  c"                       | 2 | 4
            "a: 1\nb: &x {c: 1}\nd: *x"           | 3 | 4
            "a: 1\na: 2"                          | 2 | 2
            "a: 1\n---\nb: 2"                     | 3 | 1
            "- a\n- b"                            | 1 | 1
            "just text"                           | 1 | 1
            ""                                    | 1 | 1
            """)
    void aMalformedTextIsRefusedWithItsPlace(String text, int line, int column) {
        var problem = malformed(text, DossierFormat.YAML);

        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.reason()).isNotBlank().doesNotContain("Exception", "jackson", "snakeyaml", "\n");
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() {
        var problem = malformed("{\"a\": 1,\n \"b\": }", DossierFormat.JSON);

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.reason()).doesNotContain("Exception", "jackson");
    }

    @Test
    void deepNestingIsRefusedInBothFormats() {
        var deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);

        assertThat(malformed(deep, DossierFormat.JSON).reason()).contains("nested");
        assertThat(malformed("a: " + "[".repeat(5_000), DossierFormat.YAML).reason()).contains("nested");
    }

    @Test
    void aBombOfAliasesIsRefusedAtItsFirstAlias() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        var problem = malformed(bomb.toString(), DossierFormat.YAML);

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.reason()).contains("Aliases");
    }

    @Test
    void textThatCannotBeStoredIsRefused() {
        assertThat(malformed("{\"a\": \"x\\u0000y\"}", DossierFormat.JSON).reason()).contains("stored");
        assertThat(malformed("{\"a\": \"x\\ud800y\"}", DossierFormat.JSON).reason()).contains("stored");
    }

    @Test
    void aNameOfBinaryRubbishIsRefused() {
        var rubbish = new byte[]{(byte) 0xff, (byte) 0xfe, 0, 1, 2, 3};

        assertThat(catchThrowableOfType(MalformedDossier.class, () -> reader.read(rubbish, DossierFormat.YAML)))
                .isNotNull();
        assertThat(catchThrowableOfType(MalformedDossier.class, () -> reader.read(rubbish, DossierFormat.JSON)))
                .isNotNull();
    }

    private Dossier yaml(String text) {
        return reader.read(text.getBytes(UTF_8), DossierFormat.YAML);
    }

    private MalformedDossier malformed(String text, DossierFormat format) {
        return catchThrowableOfType(MalformedDossier.class, () -> reader.read(text.getBytes(UTF_8), format));
    }
}
