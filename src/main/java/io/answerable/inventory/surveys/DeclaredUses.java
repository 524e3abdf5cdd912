package io.answerable.inventory.surveys;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.SupplierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All declared uses, to be changed. */
@Repository
class DeclaredUses extends KeepingDescribed<DeclaredUse, UseFact> {

    DeclaredUses(FactStore store, Chronicle chronicle) {
        super("DeclaredUse",
                new FactTable.Shape<>("inventory.declared_use_fact", "use_id",
                        List.of("declaration_id", "tool", "used_for", "process", "supplier_id", "status", "system_id",
                                "reason", "declared_on"),
                        DeclaredUses::values, DeclaredUses::fact),
                store, chronicle, DeclaredUse::new);
    }

    private static List<@Nullable Object> values(UseFact fact) {
        var said = fact.said();
        var supplier = said.supplier();
        var system = fact.system();
        return Arrays.asList(fact.declaration().value(), said.tool(), said.usedFor(), said.process(),
                supplier == null ? null : supplier.value(), fact.status().name(),
                system == null ? null : system.value(), fact.reason(), fact.declaredOn());
    }

    static UseFact fact(ResultSet rs, int row) throws SQLException {
        var said = new UseFact.Said(rs.getString("tool"), rs.getString("used_for"), rs.getString("process"),
                Columns.id(rs, "supplier_id", SupplierId::of));
        return new UseFact(DeclarationId.of(rs.getObject("declaration_id", UUID.class)), said,
                DeclaredUseStatus.valueOf(rs.getString("status")), Columns.id(rs, "system_id", AiSystemId::of),
                rs.getString("reason"), Columns.day(rs, "declared_on"));
    }
}
