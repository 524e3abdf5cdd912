package io.answerable.policy.consultation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.editions.OpenComments;
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

/** The comments on drafts, on any day; everybody may read them. */
@Component
public class PolicyComments extends ReadingNodes<PolicyCommentView> implements OpenComments {

    PolicyComments(Tables tables) {
        super(CommentFact.KIND, Permission.READ, tables);
    }

    /** The comments on each of these, by key. */
    public Map<PolicyId, List<PolicyCommentView>> on(Collection<PolicyId> policies, LocalDate asOf) {
        return where("f.policy_id = any(:policies)", Map.of("policies", Columns.values(policies)), asOf).values()
                .stream()
                .collect(groupingBy(PolicyCommentView::policyId));
    }

    @Override
    public int unanswered(PolicyId policy, int edition, LocalDate asOf) {
        return (int) on(List.of(policy), asOf).getOrDefault(policy, List.of())
                .stream()
                .filter(it -> it.edition() == edition && it.answer() == null)
                .count();
    }

    @Override
    public Set<UnitId> spoken(PolicyId policy, int edition, int round, LocalDate asOf) {
        return on(List.of(policy), asOf).getOrDefault(policy, List.of())
                .stream()
                .filter(it -> it.edition() == edition && it.round() == round)
                .map(PolicyCommentView::unitId)
                .collect(toSet());
    }

    @Override
    protected PolicyCommentView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = CommentFact.of(row, 0);
        return new PolicyCommentView(row.getObject("comment_id", UUID.class), row.getString("key"), it.policy(),
                it.edition(), it.round(), it.unit(), it.madeBy(), it.madeOn(), it.text(), it.answer(), it.answeredBy(),
                it.answeredOn(), row.getInt("version"), asOf);
    }
}
