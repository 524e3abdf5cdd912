package io.answerable.facts;

import io.answerable.access.CurrentActor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the tables of facts and of keys. */
@Component
public class FactStore {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final CurrentActor actor;

    FactStore(JdbcTemplate jdbc, JdbcClient client, CurrentActor actor) {
        this.jdbc = jdbc;
        this.client = client;
        this.actor = actor;
    }

    public <F> FactTable<F> of(FactTable.Shape<F> shape) {
        return new FactTable<>(jdbc, actor, shape);
    }

    /**
     * @param table name of the table within the schema
     * @param id its column with the identifier
     */
    public KeyRegister keys(String table, String id) {
        return new KeyRegister(jdbc, client, actor, table, id);
    }
}
