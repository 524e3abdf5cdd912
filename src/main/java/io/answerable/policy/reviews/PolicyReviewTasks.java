package io.answerable.policy.reviews;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.inventory.HorizonItemId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Why policies are to be reviewed, on any day; everybody may read it. */
@Component
public class PolicyReviewTasks extends ReadingNodes<PolicyReviewTaskView> {

    PolicyReviewTasks(Tables tables) {
        super(ReviewTaskFact.KIND, Permission.READ, tables);
    }

    /** What concerns each of these, by key. */
    public Map<PolicyId, List<PolicyReviewTaskView>> of(Collection<PolicyId> policies, LocalDate asOf) {
        return where("f.policy_id = any(:policies)", Map.of("policies", Columns.values(policies)), asOf).values()
                .stream()
                .collect(groupingBy(PolicyReviewTaskView::policyId));
    }

    /** Those for which nothing is to be done until this item is confirmed. */
    Set<UUID> watching(HorizonItemId item, LocalDate asOf) {
        return where("f.horizon_item_id = :item and f.opened_on is null", Map.of("item", item.value()), asOf).keySet();
    }

    @Override
    protected PolicyReviewTaskView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = ReviewTaskFact.of(row, 0);
        return new PolicyReviewTaskView(id(row), row.getString("key"), it.policy(), it.item(), it.cause(),
                it.openedOn(), it.conclusion(), it.concludedBy(), it.concludedOn(), row.getInt("version"), asOf);
    }
}
