package io.answerable.access;

import io.answerable.kernel.OrganisationId;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows the time zone in which each organisation's day begins; it is set when the organisation is created. */
@Component
class OrganisationCalendar {

    private final JdbcClient jdbc;
    private final Map<OrganisationId, ZoneId> zones = new ConcurrentHashMap<>();

    OrganisationCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ZoneId zoneOf(OrganisationId organisation) {
        return zones.computeIfAbsent(organisation, this::read);
    }

    private ZoneId read(OrganisationId organisation) {
        return jdbc.sql("select time_zone from access.organisation where organisation_id = :id")
                .param("id", organisation.value())
                .query(String.class)
                .optional()
                .map(ZoneId::of)
                .orElseThrow(() -> new IllegalStateException("Unknown organisation " + organisation));
    }
}
