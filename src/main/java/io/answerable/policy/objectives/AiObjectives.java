package io.answerable.policy.objectives;

import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.StringFilter;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The objectives for AI, on any day; everybody may read them. */
@Component
public class AiObjectives extends ReadingNodes<AiObjectiveView> {

    AiObjectives(Tables tables) {
        super(ObjectiveFact.KIND, Permission.READ, tables);
    }

    /** Which objectives are meant; all given conditions must hold. */
    public record AiObjectiveFilter(@Nullable StringFilter kpi, @Nullable List<AiObjectiveFilter> and,
            @Nullable List<AiObjectiveFilter> or, @Nullable AiObjectiveFilter not) {}

    public Page<AiObjectiveView> page(@Nullable AiObjectiveFilter filter, LocalDate asOf, Paging paging) {
        return page(Criteria.begin().matching(filter, AiObjectives::gather), asOf, paging);
    }

    private static void gather(AiObjectiveFilter filter, Criteria criteria) {
        criteria.text("f.kpi", filter.kpi())
                .combined(filter.and(), filter.or(), filter.not(), AiObjectives::gather);
    }

    @Override
    protected AiObjectiveView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = ObjectiveFact.of(row, 0);
        return new AiObjectiveView(id(row), row.getString("key"), it.title(), it.kpi(), it.target(), it.reachBy(),
                it.owner(), it.approvedBy(), it.approvedOn(), row.getInt("version"), asOf);
    }
}
