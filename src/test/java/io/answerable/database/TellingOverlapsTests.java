package io.answerable.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class TellingOverlapsTests {

    private final TellingOverlaps translator = new TellingOverlaps();

    @Test
    void twoFactsOfTheSameDayAreLikeAKeyThatIsTaken() {
        assertThat(translator.translate("insert", null, new SQLException("conflicting key", "23P01")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void alsoInABatch() {
        var batch = new BatchUpdateException("batch", new int[0]);
        batch.setNextException(new SQLException("conflicting key", "23P01"));

        assertThat(translator.translate("insert", null, batch)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anotherBrokenConstraintIsNotWorthAnotherTry() {
        assertThat(translator.translate("insert", null, new SQLException("check", "23514")))
                .isNotInstanceOf(DuplicateKeyException.class);
    }
}
