package io.answerable.policy.records;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.KeyRegister;
import io.answerable.facts.Listings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the things of this context are kept and read. */
@Component
public class Tables {

    private final FactStore store;
    private final Chronicle chronicle;
    private final CurrentActor actor;
    private final JdbcClient jdbc;
    private final Listings listings;

    Tables(FactStore store, Chronicle chronicle, CurrentActor actor, JdbcClient jdbc, Listings listings) {
        this.store = store;
        this.chronicle = chronicle;
        this.actor = actor;
        this.jdbc = jdbc;
        this.listings = listings;
    }

    public <F extends Record> Things<F> things(Things.Kind<F> kind) {
        return new Things<>(kind, this);
    }

    <F> FactTable<F> of(FactTable.Shape<F> shape) {
        return store.of(shape);
    }

    KeyRegister keys(String table, String id) {
        return store.keys(table, id);
    }

    Chronicle chronicle() {
        return chronicle;
    }

    CurrentActor actor() {
        return actor;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Listings listings() {
        return listings;
    }
}
