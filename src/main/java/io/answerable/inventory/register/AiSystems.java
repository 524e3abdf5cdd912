package io.answerable.inventory.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SystemUse;
import io.answerable.inventory.register.History.Held;
import io.answerable.kernel.Provenance;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the AI systems; a fixed number of statements however many there are. */
@Component
class AiSystems {

    private final JdbcClient jdbc;
    private final FactTables tables;
    private final Ledger ledger;
    private final CurrentActor currentActor;

    AiSystems(JdbcClient jdbc, FactTables tables, Ledger ledger, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.ledger = ledger;
        this.currentActor = currentActor;
    }

    /** Every system of the organisation. */
    List<AiSystem> all() {
        return load(Optional.empty(), "");
    }

    List<AiSystem> of(Optional<Collection<AiSystemId>> systems) {
        return load(systems, "");
    }

    /** The system, kept from being changed by others until the transaction ends. */
    Optional<AiSystem> forChange(AiSystemId system) {
        return load(Optional.of(List.of(system)), " for update").stream().findFirst();
    }

    private List<AiSystem> load(Optional<Collection<AiSystemId>> systems, String lock) {
        var which = systems.map(it -> it.stream().map(AiSystemId::value).toArray(UUID[]::new));
        var heads = heads(which, lock);
        var entries = held("ai_system_entry", which, FactRows::entry);
        var states = held("life_cycle_state", which, FactRows::state);
        var categorisations = held("classification", which, FactRows::categorisation);
        var uses = held("ai_system_use", which, FactRows::use);
        var domains = held("affected_domain", which, FactRows::domain);
        return heads.stream()
                .map(it -> new AiSystem(it.id(), it.key(), it.version(), it.broughtOn(), history(entries, it.id()),
                        history(states, it.id()), history(categorisations, it.id()),
                        by(SystemUse::unit, uses, it.id(), new TreeMap<>(AiSystem.BY_UNIT)),
                        by(AffectedDomain::domain, domains, it.id(), new TreeMap<>())))
                .toList();
    }

    private record Head(AiSystemId id, String key, int version, LocalDate broughtOn) {}

    private record Row<T>(AiSystemId system, Held<T> held) {}

    private List<Head> heads(Optional<UUID[]> systems, String lock) {
        var sql = "select id, key, version, brought_on from inventory.ai_system where organisation_id = :organisation"
                + (systems.isPresent() ? " and id = any(:systems)" : "") + " order by key" + lock;
        return bound(sql, systems)
                .query((row, i) -> new Head(AiSystemId.of(row.getObject("id", UUID.class)), row.getString("key"),
                        row.getInt("version"), row.getObject("brought_on", LocalDate.class)))
                .list();
    }

    private <T> Map<AiSystemId, List<Held<T>>> held(String table, Optional<UUID[]> systems, RowMapper<T> value) {
        var sql = "select * from inventory." + table + " where organisation_id = :organisation"
                + (systems.isPresent() ? " and system = any(:systems)" : "")
                + " and valid_from < valid_until order by system, valid_from";
        return bound(sql, systems)
                .query((row, i) -> new Row<>(AiSystemId.of(row.getObject("system", UUID.class)),
                        new Held<>(value.mapRow(row, i), row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Row::system, mapping(Row::held, toList())));
    }

    private JdbcClient.StatementSpec bound(String sql, Optional<UUID[]> systems) {
        var statement = jdbc.sql(sql).param("organisation", currentActor.organisation().value());
        return systems.isPresent() ? statement.param("systems", systems.get()) : statement;
    }

    private static <T> History<T> history(Map<AiSystemId, List<Held<T>>> rows, AiSystemId system) {
        return new History<>(rows.getOrDefault(system, List.of()));
    }

    private static <K, T> Map<K, History<T>> by(Function<T, K> key, Map<AiSystemId, List<Held<T>>> rows,
            AiSystemId system, Map<K, History<T>> result) {
        rows.getOrDefault(system, List.of())
                .stream()
                .collect(groupingBy(it -> key.apply(it.value())))
                .forEach((it, held) -> result.put(it, new History<>(held)));
        return result;
    }

    /**
     * Writes what has changed, with the ledger.
     *
     * @param from the day from which the changes hold
     * @param act what was done to those that are not new
     */
    void save(Collection<AiSystem> systems, LocalDate from, Provenance provenance, String act) {
        var changed = systems.stream().filter(AiSystem::isChanged).toList();
        tables.write(changed, provenance.organisation());
        ledger.record(provenance, changed.stream().map(it -> fact(it, from, act)).toList());
    }

    private static Fact fact(AiSystem it, LocalDate from, String act) {
        return new Fact("AiSystem", it.getId().value(), it.key(), it.isNew() ? "REGISTERED" : act, from,
                it.changes());
    }
}
