package io.answerable.training.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Outcome;
import io.answerable.training.TransferSessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How knowledge of systems is handed over, on any day, as far as the caller may see it. */
@Component
@Transactional(readOnly = true)
public class TransferReads {

    private static final String SELECT = """
            select k.transfer_session_id, k.key, k.version, f.*
            from training.transfer_session k
            join training.transfer_session_fact f on f.organisation_id = k.organisation_id
                and f.transfer_session_id = k.transfer_session_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";

    private final TransferSessions sessions;
    private final PlansInSight sight;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    TransferReads(TransferSessions sessions, PlansInSight sight, JdbcClient jdbc, CurrentActor actor) {
        this.sessions = sessions;
        this.sight = sight;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Missing for a system of which no session was planned. */
    public Map<AiSystemId, TransferPlanView> plansOf(Collection<AiSystemId> systems, LocalDate asOf) {
        var bySystem = visible("f.system", systems.stream().map(AiSystemId::value).toList(), asOf).stream()
                .collect(groupingBy(TransferSessionView::system));
        var plans = new HashMap<AiSystemId, TransferPlanView>();
        bySystem.forEach((system, them) -> plans.put(system, TransferPlanView.of(them, asOf)));
        return plans;
    }

    public Map<TransferSessionId, TransferSessionView> byId(Collection<TransferSessionId> ids, LocalDate asOf) {
        return visible("k.transfer_session_id", ids.stream().map(TransferSessionId::value).toList(), asOf).stream()
                .collect(toMap(TransferSessionView::id, it -> it));
    }

    private List<TransferSessionView> visible(String column, List<UUID> ids, LocalDate asOf) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = sight.expression("f.system", "null::uuid", "null::uuid", criteria);
        return jdbc.sql(SELECT + visible + " and " + column + " = any(:ids) order by f.planned_for, k.key")
                .param("organisation", actor.organisation().value())
                .params(criteria.parameters())
                .param("ids", ids.toArray(UUID[]::new))
                .query(view(asOf))
                .list();
    }

    public Map<String, TransferSessionId> idsOf(Collection<String> keys) {
        return sessions.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> TransferSessionId.of(it.getValue())));
    }

    /** One that was just changed. */
    Outcome<TransferSessionView> one(TransferSessionId id, LocalDate asOf) {
        return Outcome.done(jdbc.sql(SELECT + "k.transfer_session_id = :id")
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .param("id", id.value())
                .query(view(asOf))
                .single());
    }

    private static RowMapper<TransferSessionView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static TransferSessionView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var it = TransferSessions.fact(rs);
        return new TransferSessionView(TransferSessionId.of(rs.getObject("transfer_session_id", UUID.class)),
                rs.getString("key"), it.system(), it.supplier(), it.topic(), it.audience(), it.plannedFor(),
                it.heldOn(), it.state(), it.evidence(), rs.getInt("version"), asOf);
    }
}
