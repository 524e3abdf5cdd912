package io.answerable.inventory.suppliers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SupplierView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RegisteredSuppliers implements SupplierDirectory {

    static final String SELECT = """
            select s.id, s.key, s.version, e.name, e.country from inventory.supplier s
            join inventory.supplier_entry e on e.organisation_id = s.organisation_id and e.supplier = s.id
                and e.valid_from <= :asOf and e.valid_until > :asOf
            where s.organisation_id = :organisation""";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Suppliers suppliers;

    RegisteredSuppliers(JdbcClient jdbc, CurrentActor currentActor, Suppliers suppliers) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.suppliers = suppliers;
    }

    @Override
    public Map<SupplierId, SupplierView> byId(Collection<SupplierId> suppliers, LocalDate asOf) {
        return jdbc.sql(SELECT + " and s.id = any(:suppliers)")
                .param("organisation", currentActor.organisation().value())
                .param("asOf", asOf)
                .param("suppliers", suppliers.stream().map(SupplierId::value).toArray(UUID[]::new))
                .query(view(asOf))
                .list()
                .stream()
                .collect(toMap(SupplierView::id, identity()));
    }

    static RowMapper<SupplierView> view(LocalDate asOf) {
        return (row, number) -> new SupplierView(SupplierId.of(row.getObject("id", UUID.class)), row.getString("key"),
                row.getString("name"), row.getString("country"), row.getInt("version"), asOf);
    }

    @Override
    public Map<String, SupplierId> idsOf(Collection<String> keys) {
        return suppliers.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> SupplierId.of(it.getValue())));
    }
}
