package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.FindingId;
import io.answerable.audit.VerificationResult;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All corrective actions, to be read and changed. */
@Repository
class CorrectiveActions extends Matters<ActionFact, CorrectiveAction> {

    private static final FactTable.Shape<ActionFact> SHAPE = new FactTable.Shape<>("audit.action_fact", "action_id",
            List.of("finding_id", "title", "owner", "owner_reason", "proposed_owner", "raci_row", "due", "state",
                    "cause_analysis", "implemented_on", "implemented_by", "verified_result", "verified_by",
                    "verified_on", "verified_note", "successor", "attempt", "closed_on"),
            CorrectiveActions::values, CorrectiveActions::fact);

    CorrectiveActions(Means means) {
        super("CorrectiveAction", "audit.action", SHAPE, means);
    }

    @Override
    protected CorrectiveAction of(Entry entry, Timeline<ActionFact> facts) {
        return new CorrectiveAction(entry, facts);
    }

    private static List<@Nullable Object> values(ActionFact it) {
        var result = it.verification().result();
        return Arrays.asList(it.finding().value(), it.title(), it.ownership().owner().value(),
                it.ownership().reason(), Columns.value(it.ownership().proposed()), it.raciRow(), it.due(),
                it.state().name(), it.causeAnalysis(), it.implementation().on(),
                Columns.value(it.implementation().by()), result == null ? null : result.name(),
                Columns.value(it.verification().by()), it.verification().on(), it.verification().note(),
                Columns.value(it.successor()), it.attempt(), it.closedOn());
    }

    private static ActionFact fact(ResultSet rs, int row) throws SQLException {
        var result = rs.getString("verified_result");
        return new ActionFact(FindingId.of(rs.getObject("finding_id", UUID.class)), rs.getString("title"),
                new ActionFact.Ownership(PersonId.of(rs.getObject("owner", UUID.class)),
                        rs.getString("owner_reason"), Columns.id(rs, "proposed_owner", PersonId::of)),
                rs.getString("raci_row"), rs.getObject("due", LocalDate.class),
                ActionState.valueOf(rs.getString("state")), rs.getString("cause_analysis"),
                new ActionFact.Implementation(rs.getObject("implemented_on", LocalDate.class),
                        Columns.id(rs, "implemented_by", PersonId::of)),
                new ActionFact.Verification(result == null ? null : VerificationResult.valueOf(result),
                        Columns.id(rs, "verified_by", PersonId::of), rs.getObject("verified_on", LocalDate.class),
                        rs.getString("verified_note")),
                Columns.id(rs, "successor", CorrectiveActionId::of), rs.getInt("attempt"),
                rs.getObject("closed_on", LocalDate.class));
    }
}
