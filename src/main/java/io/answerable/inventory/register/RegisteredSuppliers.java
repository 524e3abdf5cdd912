package io.answerable.inventory.register;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SupplierView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RegisteredSuppliers implements SupplierDirectory {

    private static final String BY_ID = """
            select s.id, s.key, e.name, e.country from inventory.supplier s
            join inventory.supplier_entry e on e.organisation_id = s.organisation_id and e.supplier = s.id
                and e.valid_from <= :asOf and e.valid_until > :asOf
            where s.organisation_id = :organisation and s.id = any(:suppliers)""";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    RegisteredSuppliers(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    @Override
    public Map<SupplierId, SupplierView> byId(Collection<SupplierId> suppliers, LocalDate asOf) {
        return jdbc.sql(BY_ID)
                .param("organisation", currentActor.organisation().value())
                .param("asOf", asOf)
                .param("suppliers", suppliers.stream().map(SupplierId::value).toArray(UUID[]::new))
                .query((row, i) -> new SupplierView(SupplierId.of(row.getObject("id", UUID.class)),
                        row.getString("key"), row.getString("name"), row.getString("country"), asOf))
                .list()
                .stream()
                .collect(toMap(SupplierView::id, identity()));
    }

    @Override
    public Map<String, SupplierId> idsOf(Collection<String> keys) {
        var found = new HashMap<String, SupplierId>();
        jdbc.sql("select key, id from inventory.supplier where organisation_id = :organisation and key = any(:keys)")
                .param("organisation", currentActor.organisation().value())
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("key"), SupplierId.of(row.getObject("id", UUID.class)));
                });
        return found;
    }
}
