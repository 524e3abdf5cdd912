package io.answerable.training.plans;

import io.answerable.facts.Chronicle;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.organisation.UnitId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All that units set aside for training, to be changed. */
@Repository
class Investments extends KeepingTold<InvestmentFact, Investment> {

    Investments(FactStore store, Chronicle chronicle) {
        super("TrainingInvestment", store.keys("training.investment", "investment_id"), chronicle,
                store.of(new FactTable.Shape<>("training.investment_fact", "investment_id",
                        List.of("unit", "year", "budget", "currency", "hours"), Investments::values,
                        (rs, row) -> fact(rs))),
                Investment::new);
    }

    private static List<@Nullable Object> values(InvestmentFact it) {
        return Arrays.asList(it.unit().value(), it.year(), it.budget(), it.currency(), it.hours());
    }

    static InvestmentFact fact(ResultSet rs) throws SQLException {
        return new InvestmentFact(UnitId.of(rs.getObject("unit", UUID.class)), rs.getInt("year"),
                rs.getBigDecimal("budget"), rs.getString("currency"), rs.getInt("hours"));
    }
}
