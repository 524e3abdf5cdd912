package io.answerable.roles.raci;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RowRulesTests {

    private final CataloguesOnFile roles = new CataloguesOnFile();

    @Test
    @DisplayName("R-ROL-26: C/A with a separate R is valid, and so is R/A alone")
    void oneAndOnlyOneIsAccountable() {
        assertThat(rules("role.business-owner", "R/A")).isEmpty();
        assertThat(rules("role.business-owner", "C/A", "role.product-manager", "R")).isEmpty();
        assertThat(rules("role.business-owner", "A", "role.product-manager", "R/A")).containsExactly("RACI-001");
        assertThat(rules("role.business-owner", "R")).containsExactly("RACI-002");
    }

    @Test
    @DisplayName("R-ROL-26: C/A satisfies A only, so the row without R gives RACI-003")
    void somebodyDoesTheWork() {
        assertThat(rules("role.business-owner", "C/A")).containsExactly("RACI-003");
    }

    @Test
    @DisplayName("R-ROL-25: an invalid cell is named with its position and a fix")
    void anInvalidCellIsNamed() {
        var row = row("role.business-owner", "R/A", "role.it-team", "R/I");
        assertThat(RowRules.violationsOf(row, roles)).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo("RACI-011");
            assertThat(it.role()).isEqualTo("role.it-team");
            assertThat(it.blocking()).isTrue();
            assertThat(it.suggestedFix()).isNotBlank();
        });
    }

    @Test
    void anAccountableSupplierIsFlaggedButDoesNotBlock() {
        assertThat(RowRules.violationsOf(row("role.supplier", "A", "role.it-team", "R"), roles)).singleElement()
                .matches(it -> it.rule().equals("RACI-012") && !it.blocking());
    }

    @Test
    @DisplayName("R-ROL-35: a difference names the cell with its spelling before and after")
    void differencesNameCells() {
        var before = row("role.business-owner", "R/A", "role.it-team", "C");
        var after = row("role.business-owner", "A/R", "role.end-user", "I");
        assertThat(RaciDifference.between(List.of(before), List.of(after)))
                .extracting(it -> it.role() + " " + it.before() + " " + it.after())
                .containsExactly("role.business-owner R/A A/R", "role.end-user null I", "role.it-team C null");
        assertThat(RaciDifference.between(List.of(before), List.of(before))).isEmpty();
    }

    private List<String> rules(String... cells) {
        return RowRules.violationsOf(row(cells), roles).stream().map(RowViolation::rule).toList();
    }

    private static RaciRow row(String... cells) {
        var all = new LinkedHashMap<String, RaciCell>();
        for (int i = 0; i < cells.length; i += 2) {
            all.put(cells[i], RaciCell.written(cells[i + 1], CataloguesOnFile.SPELLINGS));
        }
        return new RaciRow("act.test", "Test", all);
    }
}
