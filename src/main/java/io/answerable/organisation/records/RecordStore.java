package io.answerable.organisation.records;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.Listings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What records need to be kept and read. */
@Component
public class RecordStore {

    private final FactStore tables;
    private final Chronicle chronicle;
    private final JdbcClient jdbc;
    private final Listings listings;
    private final CurrentActor actor;

    RecordStore(FactStore tables, Chronicle chronicle, JdbcClient jdbc, Listings listings, CurrentActor actor) {
        this.tables = tables;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
        this.listings = listings;
        this.actor = actor;
    }

    FactStore tables() {
        return tables;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Listings listings() {
        return listings;
    }

    CurrentActor actor() {
        return actor;
    }
}
