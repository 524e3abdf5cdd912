package io.answerable.policy.controls;

import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.policy.controls.InternalControlView.ControlCheckView;
import io.answerable.policy.records.ReadingNodes;
import io.answerable.policy.records.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The controls inside processes, on any day; for whoever may read governance. */
@Component
public class InternalControls extends ReadingNodes<InternalControlView> {

    InternalControls(Tables tables) {
        super(ControlFact.KIND, Permission.READ_GOVERNANCE, tables);
    }

    /** Which controls are meant; all given conditions must hold. */
    public record InternalControlFilter(@Nullable IdFilter unit, @Nullable IdFilter owner,
            @Nullable List<InternalControlFilter> and, @Nullable List<InternalControlFilter> or,
            @Nullable InternalControlFilter not) {}

    public Page<InternalControlView> page(@Nullable InternalControlFilter filter, LocalDate asOf, Paging paging) {
        return page(Criteria.begin().matching(filter, InternalControls::gather), asOf, paging);
    }

    private static void gather(InternalControlFilter filter, Criteria criteria) {
        criteria.id("f.unit_id", filter.unit(), "unit", "Unit")
                .id("f.owner", filter.owner(), "owner", "Person")
                .combined(filter.and(), filter.or(), filter.not(), InternalControls::gather);
    }

    @Override
    protected InternalControlView view(ResultSet row, LocalDate asOf) throws SQLException {
        var it = ControlFact.of(row, 0);
        var on = it.checkedOn();
        var result = it.result();
        var check = on == null || result == null
                ? null
                : new ControlCheckView(on, it.checkedBy(), result, it.note(), asOf);
        return new InternalControlView(id(row), row.getString("key"), it.title(), it.process(), it.unit(), it.owner(),
                it.everyDays(), check, row.getInt("version"), asOf);
    }
}
