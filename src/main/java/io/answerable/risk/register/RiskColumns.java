package io.answerable.risk.register;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskAcceptance;
import io.answerable.risk.RiskDimension;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskRating;
import io.answerable.risk.RiskState;
import io.answerable.risk.TreatmentState;
import io.answerable.risk.matters.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How risks and treatments stand in their tables. */
final class RiskColumns {

    static final FactTable.Shape<RiskFact> RISKS = new FactTable.Shape<>("risk.risk_fact", "risk_id",
            List.of("title", "kind", "dimension", "taxonomy", "system_id", "unit_id", "affected_domains", "owner_id",
                    "inherent_likelihood", "inherent_impact", "inherent_level", "inherent_scale",
                    "residual_likelihood", "residual_impact", "residual_level", "residual_scale", "state", "raised_on",
                    "review_due", "reviewed_on", "accepted_by", "accepted_role", "accepted_on", "accepted_until"),
            RiskColumns::values, RiskColumns::risk);

    static final FactTable.Shape<TreatmentFact> TREATMENTS = new FactTable.Shape<>("risk.treatment", "risk_id",
            List.of("number", "action", "owner_id", "due", "resources", "cost", "effect", "state"),
            RiskColumns::values, RiskColumns::treatment);

    private RiskColumns() {}

    private static List<@Nullable Object> values(RiskFact fact) {
        var nature = fact.nature();
        var values = new ArrayList<@Nullable Object>(Arrays.asList(nature.title(), nature.kind().name(),
                nature.dimension().name(), nature.taxonomy().toArray(String[]::new),
                Columns.value(nature.place().system()), Columns.value(nature.place().unit()),
                nature.affectedDomains().toArray(String[]::new), Columns.value(fact.owner())));
        values.addAll(values(fact.inherent()));
        values.addAll(values(fact.residual()));
        values.addAll(Arrays.asList(fact.state().name(), fact.dates().raisedOn(), fact.dates().reviewDue(),
                fact.dates().reviewedOn()));
        values.addAll(values(fact.acceptance()));
        return values;
    }

    private static List<@Nullable Object> values(@Nullable RiskRating rating) {
        return rating == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(rating.likelihood(), rating.impact(), rating.level().name(), rating.scaleVersion());
    }

    private static List<@Nullable Object> values(@Nullable RiskAcceptance it) {
        return it == null
                ? Arrays.asList(null, null, null, null)
                : Arrays.asList(it.by().value(), it.role(), it.on(), it.until());
    }

    private static List<@Nullable Object> values(TreatmentFact fact) {
        return Arrays.asList(fact.number(), fact.action(), Columns.value(fact.owner()), fact.due(), fact.resources(),
                fact.cost(), fact.effect(), fact.state().name());
    }

    private static RiskFact risk(ResultSet rs, int row) throws SQLException {
        var nature = new Nature(rs.getString("title"), RiskKind.valueOf(rs.getString("kind")),
                RiskDimension.valueOf(rs.getString("dimension")), Columns.texts(rs, "taxonomy"),
                new Place(Columns.id(rs, "system_id", AiSystemId::of), Columns.id(rs, "unit_id", UnitId::of)),
                Columns.texts(rs, "affected_domains"));
        return new RiskFact(nature, Columns.id(rs, "owner_id", PersonId::of), rating(rs, "inherent"),
                rating(rs, "residual"), RiskState.valueOf(rs.getString("state")),
                new RiskFact.Dates(rs.getObject("raised_on", LocalDate.class),
                        rs.getObject("review_due", LocalDate.class), rs.getObject("reviewed_on", LocalDate.class)),
                acceptance(rs));
    }

    private static @Nullable RiskRating rating(ResultSet rs, String which) throws SQLException {
        var level = rs.getString(which + "_level");
        return level == null
                ? null
                : new RiskRating(rs.getInt(which + "_likelihood"), rs.getInt(which + "_impact"),
                        RiskLevel.valueOf(level), rs.getString(which + "_scale"));
    }

    private static @Nullable RiskAcceptance acceptance(ResultSet rs) throws SQLException {
        var by = Columns.id(rs, "accepted_by", PersonId::of);
        return by == null
                ? null
                : new RiskAcceptance(by, rs.getString("accepted_role"), rs.getObject("accepted_on", LocalDate.class),
                        rs.getObject("accepted_until", LocalDate.class));
    }

    private static TreatmentFact treatment(ResultSet rs, int row) throws SQLException {
        return new TreatmentFact(rs.getInt("number"), rs.getString("action"),
                Columns.id(rs, "owner_id", PersonId::of), rs.getObject("due", LocalDate.class),
                rs.getString("resources"), rs.getBigDecimal("cost"), rs.getString("effect"),
                TreatmentState.valueOf(rs.getString("state")));
    }
}
