package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows the time zone in which each organisation's day begins; it is set when the organisation is created. */
@Component
class OrganisationCalendar {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Map<OrganisationId, ZoneId> zones = new ConcurrentHashMap<>();

    OrganisationCalendar(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    ZoneId zoneOf(OrganisationId organisation) {
        return zones.computeIfAbsent(organisation, this::read);
    }

    /** In a transaction, because outside of one nobody sees any organisation: signing in asks before there is one. */
    private ZoneId read(OrganisationId organisation) {
        return Objects.requireNonNull(transactions.execute(status -> zone(organisation)));
    }

    private ZoneId zone(OrganisationId organisation) {
        return jdbc.sql("select time_zone from access.organisation where organisation_id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElseThrow(() -> new IllegalStateException("Unknown organisation " + organisation));
    }
}
