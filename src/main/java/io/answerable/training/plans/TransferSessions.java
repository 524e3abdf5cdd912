package io.answerable.training.plans;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.SupplierId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All sessions in which knowledge is handed over, to be changed. */
@Repository
class TransferSessions extends KeepingTold<TransferFact, TransferSession> {

    private static final List<String> COLUMNS = List.of("system", "supplier", "topic", "audience", "planned_for",
            "held_on", "state", "evidence");

    TransferSessions(FactStore store, Chronicle chronicle) {
        super("TransferSession", store.keys("training.transfer_session", "transfer_session_id"), chronicle,
                store.of(new FactTable.Shape<>("training.transfer_session_fact", "transfer_session_id", COLUMNS,
                        TransferSessions::values, (rs, row) -> fact(rs))),
                TransferSession::new);
    }

    private static List<@Nullable Object> values(TransferFact it) {
        return Arrays.asList(it.system().value(), Columns.value(it.supplier()), it.topic(), it.audience(),
                it.plannedFor(), it.heldOn(), it.state().name(), it.evidence());
    }

    static TransferFact fact(ResultSet rs) throws SQLException {
        return new TransferFact(AiSystemId.of(rs.getObject("system", UUID.class)),
                Columns.id(rs, "supplier", SupplierId::of), rs.getString("topic"), rs.getString("audience"),
                rs.getObject("planned_for", LocalDate.class), Columns.day(rs, "held_on"),
                TransferState.valueOf(rs.getString("state")), rs.getString("evidence"));
    }
}
