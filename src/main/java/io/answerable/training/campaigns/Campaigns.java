package io.answerable.training.campaigns;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyId;
import io.answerable.training.records.KeepingTold;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All campaigns, to be changed. */
@Repository
class Campaigns extends KeepingTold<CampaignFact, Campaign> {

    private static final List<String> COLUMNS = List.of("title", "message", "channels", "audience", "policy",
            "starts_on", "state");

    Campaigns(FactStore store, Chronicle chronicle) {
        super("Campaign", store.keys("training.campaign", "campaign_id"), chronicle,
                store.of(new FactTable.Shape<>("training.campaign_fact", "campaign_id", COLUMNS, Campaigns::values,
                        (rs, row) -> fact(rs))),
                Campaign::new);
    }

    private static List<@Nullable Object> values(CampaignFact it) {
        return Arrays.asList(it.title(), it.message(), it.channels().toArray(String[]::new),
                it.audience().stream().map(UnitId::value).toArray(UUID[]::new), Columns.value(it.policy()),
                it.startsOn(), it.state().name());
    }

    static CampaignFact fact(ResultSet rs) throws SQLException {
        var audience = Arrays.stream((UUID[]) rs.getArray("audience").getArray()).map(UnitId::of).toList();
        return new CampaignFact(rs.getString("title"), rs.getString("message"),
                List.of((String[]) rs.getArray("channels").getArray()), audience,
                Columns.id(rs, "policy", PolicyId::of), rs.getObject("starts_on", LocalDate.class),
                CampaignState.valueOf(rs.getString("state")));
    }
}
