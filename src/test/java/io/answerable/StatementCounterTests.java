package io.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A counter that hears nothing would let every test that counts pass. */
@AnswerableTest
class StatementCounterTests {

    @Autowired StatementCounter counter;

    @Autowired JdbcClient jdbc;

    @Test
    void hearsEveryStatement() {
        var statements = counter.statementsOf(() -> {
            ask("select 1");
            ask("select 2");
        });

        assertThat(statements).containsExactly("select 1", "select 2");
    }

    @Test
    void hearsNothingOfOtherWork() {
        ask("select 1");

        assertThat(counter.statementsOf(() -> {
        })).isEmpty();
    }

    private void ask(String sql) {
        jdbc.sql(sql).query(Integer.class).single();
    }
}
