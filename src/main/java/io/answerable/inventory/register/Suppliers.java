package io.answerable.inventory.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.register.History.Held;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Provenance;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the suppliers; a fixed number of statements however many there are. */
@Component
class Suppliers {

    private static final String HELD = """
            select s.id, s.key, e.name, e.country, e.valid_from, e.valid_until from inventory.supplier s
            join inventory.supplier_entry e on e.organisation_id = s.organisation_id and e.supplier = s.id
            where s.organisation_id = :organisation and e.valid_from < e.valid_until
            order by s.key, e.valid_from""";
    private static final String NEW = """
            insert into inventory.supplier (organisation_id, id, key, brought_on)
            values (:organisation, :supplier, :key, :broughtOn)""";
    private static final String END = """
            update inventory.supplier_entry set valid_until = greatest(valid_from, :from)
            where organisation_id = :organisation and supplier = :supplier
                and valid_from < :until and valid_until > :from""";
    private static final String ENTRY = """
            insert into inventory.supplier_entry (organisation_id, supplier, id, valid_from, valid_until, name, country)
            values (:organisation, :supplier, :id, :from, :until, :name, :country)""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Ledger ledger;
    private final CurrentActor currentActor;

    Suppliers(JdbcClient jdbc, NamedParameterJdbcOperations batches, Ledger ledger, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.ledger = ledger;
        this.currentActor = currentActor;
    }

    private record Named(SupplierId id, String key) {}

    private record Row(Named supplier, Held<Supplier.Entry> held) {}

    /** Every supplier of the organisation. */
    List<Supplier> all() {
        return jdbc.sql(HELD)
                .param("organisation", currentActor.organisation().value())
                .query((row, i) -> new Row(
                        new Named(SupplierId.of(row.getObject("id", UUID.class)), row.getString("key")),
                        new Held<>(new Supplier.Entry(row.getString("name"), row.getString("country")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Row::supplier, mapping(Row::held, toList())))
                .entrySet()
                .stream()
                .map(it -> Supplier.known(it.getKey().id(), it.getKey().key(), new History<>(it.getValue())))
                .toList();
    }

    /** Writes what has changed from that day on, with the ledger. */
    void save(Collection<Supplier> suppliers, LocalDate from, Provenance provenance) {
        var changed = suppliers.stream().filter(Supplier::isChanged).toList();
        batch(NEW, changed.stream()
                .filter(Supplier::isNew)
                .map(it -> row(it).addValue("key", it.key()).addValue("broughtOn", from)));
        batch(END, changed.stream()
                .filter(it -> !it.isNew())
                .flatMap(it -> it.entries().ended().stream().map(held -> row(it, held))));
        batch(ENTRY, changed.stream().flatMap(it -> it.entries().laid().stream().map(held -> row(it, held))));
        ledger.record(provenance, changed.stream().map(it -> fact(it, from)).toList());
    }

    private void batch(String sql, Stream<MapSqlParameterSource> rows) {
        var parameters = rows.toArray(SqlParameterSource[]::new);
        if (parameters.length > 0) {
            batches.batchUpdate(sql, parameters);
        }
    }

    private MapSqlParameterSource row(Supplier supplier) {
        return new MapSqlParameterSource("organisation", currentActor.organisation().value())
                .addValue("supplier", supplier.getId().value());
    }

    private MapSqlParameterSource row(Supplier supplier, Held<Supplier.Entry> held) {
        return row(supplier).addValue("id", NewId.next())
                .addValue("from", held.from())
                .addValue("until", held.until())
                .addValue("name", held.value().name())
                .addValue("country", held.value().country());
    }

    private static Fact fact(Supplier it, LocalDate from) {
        return new Fact("Supplier", it.getId().value(), it.key(), it.isNew() ? "REGISTERED" : "CHANGED", from,
                it.changes());
    }
}
