package io.answerable.policy.ethics;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.policy.ethics.EthicsDecisionView.EthicsAnswerView;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ethical decisions about systems, on any day; for whoever may read governance. */
@Component
public class EthicsDecisions extends ReadingNodes<EthicsDecisionView> {

    EthicsDecisions(Tables tables) {
        super(DecisionFact.KIND, Permission.READ_GOVERNANCE, tables);
    }

    /** Which decisions are meant; all given conditions must hold. */
    public record EthicsDecisionFilter(@Nullable IdFilter aiSystem, @Nullable IdFilter committee,
            @Nullable List<EthicsDecisionFilter> and, @Nullable List<EthicsDecisionFilter> or,
            @Nullable EthicsDecisionFilter not) {}

    public Page<EthicsDecisionView> page(@Nullable EthicsDecisionFilter filter, LocalDate asOf, Paging paging) {
        return page(Criteria.begin().matching(filter, EthicsDecisions::gather), asOf, paging);
    }

    private static void gather(EthicsDecisionFilter filter, Criteria criteria) {
        criteria.id("f.system_id", filter.aiSystem(), "aiSystem", "AiSystem")
                .id("f.committee_id", filter.committee(), "committee", "Committee")
                .combined(filter.and(), filter.or(), filter.not(), EthicsDecisions::gather);
    }

    /** The decisions about each of these, by key; nothing for whoever may not read governance. */
    public Map<AiSystemId, List<EthicsDecisionView>> about(Collection<AiSystemId> systems, LocalDate asOf) {
        return mayRead()
                ? where("f.system_id = any(:systems)", Map.of("systems", Columns.values(systems)), asOf).values()
                        .stream()
                        .collect(groupingBy(EthicsDecisionView::systemId))
                : Map.of();
    }

    @Override
    protected EthicsDecisionView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = DecisionFact.of(row, 0);
        var answers = IntStream.range(0, it.questions().size())
                .mapToObj(i -> new EthicsAnswerView(it.questions().get(i), it.answers().get(i), asOf))
                .toList();
        return new EthicsDecisionView(id(row), row.getString("key"), it.system(), it.subject(), it.decision(),
                it.considerations(), it.dissent(), it.committee(), it.view(), it.decidedOn(), it.recordedBy(),
                it.present(), it.perspectives(), answers, row.getInt("version"), asOf);
    }
}
