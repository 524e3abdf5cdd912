package io.answerable.policy.exceptions;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The exceptions from policies, on any day; everybody may read them. */
@Component
public class PolicyExceptions extends ReadingNodes<PolicyExceptionView> {

    PolicyExceptions(Tables tables) {
        super(ExceptionFact.KIND, Permission.READ, tables);
    }

    /** Which exceptions are meant; all given conditions must hold. */
    public record PolicyExceptionFilter(@Nullable IdFilter policy, @Nullable IdFilter unit,
            @Nullable List<PolicyExceptionFilter> and, @Nullable List<PolicyExceptionFilter> or,
            @Nullable PolicyExceptionFilter not) {}

    public Page<PolicyExceptionView> page(@Nullable PolicyExceptionFilter filter, LocalDate asOf, Paging paging) {
        return page(Criteria.begin().matching(filter, PolicyExceptions::gather), asOf, paging);
    }

    private static void gather(PolicyExceptionFilter filter, Criteria criteria) {
        criteria.id("f.policy_id", filter.policy(), "policy", "Policy")
                .id("f.unit_id", filter.unit(), "unit", "Unit")
                .combined(filter.and(), filter.or(), filter.not(), PolicyExceptions::gather);
    }

    /** The exceptions from each of these, by key. */
    public Map<PolicyId, List<PolicyExceptionView>> from(Collection<PolicyId> policies, LocalDate asOf) {
        return where("f.policy_id = any(:policies)", Map.of("policies", Columns.values(policies)), asOf).values()
                .stream()
                .collect(groupingBy(PolicyExceptionView::policyId));
    }

    /** Those whose last day has passed and that nobody has concluded, whoever asks. */
    public List<PolicyExceptionView> expired(LocalDate asOf) {
        return List.copyOf(where("f.last_day < :asOf and f.conclusion is null", Map.of(), asOf).values());
    }

    /** Whether the unit has an exception from the policy that nobody has concluded. */
    boolean isExcepted(UnitId unit, PolicyId policy, LocalDate asOf) {
        return !where("f.unit_id = :unit and f.policy_id = :policy and f.conclusion is null",
                Map.of("unit", unit.value(), "policy", policy.value()), asOf).isEmpty();
    }

    @Override
    protected PolicyExceptionView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = ExceptionFact.of(row, 0);
        return new PolicyExceptionView(id(row), row.getString("key"), it.policy(), it.unit(), it.ground(),
                it.grantedBy(), it.grantedOn(), it.lastDay(), it.conclusion(), it.concludedOn(), row.getInt("version"),
                asOf);
    }
}
