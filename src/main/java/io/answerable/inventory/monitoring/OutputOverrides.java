package io.answerable.inventory.monitoring;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.records.GovernedSystems;
import io.answerable.inventory.records.Newest;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When people overrode the output of systems. */
@Component
@Transactional(readOnly = true)
public class OutputOverrides {

    private static final String FROM = """
            from inventory.output_override d
            where d.organisation_id = :organisation and\s""";
    private static final String PER_MONTH = """
            select d.system, to_char(d.overridden_at at time zone 'UTC', 'YYYY-MM') as month, count(*) as number
            from inventory.output_override d
            where d.organisation_id = :organisation and d.system = any(:systems) and d.overridden_at < :end
            group by 1, 2 order by 1, 2""";

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final GovernedSystems governed;

    OutputOverrides(JdbcClient jdbc, CurrentActor currentActor, GovernedSystems governed) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.governed = governed;
    }

    /** How often in each month up to that day; months without any are missing. */
    public Map<AiSystemId, List<MonthlyOverrides>> perMonth(Collection<AiSystemId> systems, LocalDate asOf) {
        return jdbc.sql(PER_MONTH)
                .param("organisation", currentActor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .param("end", asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                .query((row, number) -> new MonthlyOverrides(AiSystemId.of(row.getObject("system", UUID.class)),
                        row.getString("month"), row.getInt("number")))
                .list()
                .stream()
                .collect(groupingBy(MonthlyOverrides::system));
    }

    /**
     * One page, latest first, of the systems that the caller governs.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance of any
     */
    public Page<OutputOverrideView> page(@Nullable OutputOverrideFilter filter, Paging paging) {
        var criteria = governed.in("d.system");
        if (filter != null) {
            criteria.id("d.system", filter.aiSystem(), "aiSystem", "AiSystem").text("d.reason", filter.reason());
        }
        return Newest.page(jdbc, "select d.* " + FROM + criteria.sql(), "select count(*) " + FROM + criteria.sql(),
                Newest.Keys.ofInstant("d.overridden_at", "d.override_id"), parameters(criteria), paging,
                OutputOverrides::override, it -> Cursor.of(it.at(), it.override()));
    }

    private Map<String, Object> parameters(Criteria criteria) {
        var parameters = new HashMap<>(criteria.parameters());
        parameters.put("organisation", currentActor.organisation().value());
        return parameters;
    }

    void add(OutputOverrideView it) {
        jdbc.sql(
                """
                        insert into inventory.output_override (organisation_id, override_id, system, overridden_at, overridden_by, reason,
                            outcome)
                        values (:organisation, :id, :system, :at, :by, :reason, :outcome)""")
                .param("organisation", currentActor.organisation().value())
                .param("id", it.override())
                .param("system", it.system().value())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("by", Columns.value(it.by()))
                .param("reason", it.reason())
                .param("outcome", it.outcome())
                .update();
    }

    private static OutputOverrideView override(ResultSet row, int number) throws SQLException {
        return new OutputOverrideView(row.getObject("override_id", UUID.class),
                AiSystemId.of(row.getObject("system", UUID.class)),
                row.getObject("overridden_at", OffsetDateTime.class).toInstant(),
                Columns.id(row, "overridden_by", PersonId::of),
                row.getString("reason"), row.getString("outcome"));
    }
}
