package io.answerable.roles.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaciCellTests {

    @Test
    @DisplayName("R-ROL-25: the order of the letters does not matter, the spelling is kept")
    void theOrderOfTheLettersDoesNotMatter() {
        assertThat(cell("A/R")).isEqualTo(cell("R/A")).hasToString("A/R");
        assertThat(cell("C/A")).isNotEqualTo(cell("R/A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "A", "C", "I", "R/A", "A/R", "C/A", "A/C"})
    void theSpellingsOfTheGuideAreAllowed(String spelling) {
        assertThat(cell(spelling).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R/I", "C/R", "R/A/C", "I/A", "X", "", "r", "RA"})
    void everythingElseIsNot(String spelling) {
        assertThat(cell(spelling).isAllowed()).isFalse();
        assertThat(cell(spelling).spelling()).isEqualTo(spelling);
    }

    @Test
    @DisplayName("Rule reading 12: an invalid cell still counts its R or A between the slashes")
    void anInvalidCellStillCountsItsLetters() {
        assertThat(cell("R/I").letters()).isEqualTo(Set.of(Letter.R, Letter.I));
        assertThat(cell("RA").letters()).isEmpty();
    }

    private static RaciCell cell(String spelling) {
        return RaciCell.written(spelling, CataloguesOnFile.SPELLINGS);
    }
}
