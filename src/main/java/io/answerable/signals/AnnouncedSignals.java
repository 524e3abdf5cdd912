package io.answerable.signals;

import io.answerable.kernel.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which signals have been announced, so that each is announced once. */
@Component
class AnnouncedSignals {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AnnouncedSignals(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Lets one at a time announce for an organisation; the others wait until its transaction ends. */
    void lock(OrganisationId organisation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signals/' || :organisation, 0))")
                .param("organisation", organisation.toString())
                .query()
                .singleValue();
    }

    /** Those raised and not resolved. */
    List<Announced> open(OrganisationId organisation) {
        return jdbc.sql("""
                select signal_id as signal, code, reference from signals.announced
                where organisation_id = :organisation and resolved_at is null""")
                .param("organisation", organisation.value())
                .query((row, number) -> new Announced(row.getObject("signal", UUID.class), row.getString("code"),
                        row.getString("reference")))
                .list();
    }

    /** The code of each of these that has ever been raised. */
    Map<UUID, String> codesOf(OrganisationId organisation, Collection<UUID> signals) {
        return jdbc.sql("""
                select distinct signal_id, code from signals.announced
                where organisation_id = :organisation and signal_id = any(:signals)""")
                .param("organisation", organisation.value())
                .param("signals", signals.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("signal_id", UUID.class), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first day of each of these that has been raised before. */
    Map<UUID, LocalDate> firstDays(OrganisationId organisation, Collection<UUID> signals) {
        return jdbc.sql("""
                select signal_id, min(since) as since from signals.announced
                where organisation_id = :organisation and signal_id = any(:signals) group by signal_id""")
                .param("organisation", organisation.value())
                .param("signals", signals.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("signal_id", UUID.class),
                        row.getObject("since", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void raise(OrganisationId organisation, Collection<SignalRaised> raised, Instant at) {
        batches.batchUpdate("""
                insert into signals.announced (organisation_id, signal_id, raised_at, code, reference, since)
                values (?, ?, ?, ?, ?, ?)""",
                raised.stream()
                        .map(it -> new Object[]{organisation.value(), it.signal(), Timestamp.from(at), it.code(),
                                it.reference(), it.since()})
                        .toList());
    }

    void resolve(OrganisationId organisation, Collection<Announced> resolved, Instant at) {
        jdbc.sql("""
                update signals.announced set resolved_at = :at
                where organisation_id = :organisation and signal_id = any(:signals) and resolved_at is null""")
                .param("at", Timestamp.from(at))
                .param("organisation", organisation.value())
                .param("signals", resolved.stream().map(Announced::signal).toArray(UUID[]::new))
                .update();
    }

    record Announced(UUID signal, String code, String reference) {}
}
