package io.answerable.training.campaigns;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.training.CampaignId;
import io.answerable.training.records.RecordsOfPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns on any day: for whoever reads governance or manages training all, for others those that were sent to them. */
@Component
@Transactional(readOnly = true)
public class CampaignReads {

    private static final String SELECT = """
            select k.campaign_id, k.key, k.version, f.*
            from training.campaign k
            join training.campaign_fact f on f.organisation_id = k.organisation_id
                and f.campaign_id = k.campaign_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";

    private final Campaigns campaigns;
    private final CampaignMessages messages;
    private final Listings listings;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    CampaignReads(Campaigns campaigns, CampaignMessages messages, Listings listings, JdbcClient jdbc,
            CurrentActor actor) {
        this.campaigns = campaigns;
        this.messages = messages;
        this.listings = listings;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<CampaignView> page(@Nullable CampaignFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = visible(criteria);
        return listings.page(new Listing<>(SELECT + visible, criteria.matching(filter, CampaignFilter::gather),
                Sorting.by("k.key"), view(asOf), it -> Cursor.of(it.key())), paging);
    }

    public Map<CampaignId, CampaignView> byId(Collection<CampaignId> ids, LocalDate asOf) {
        var criteria = Criteria.begin().with("asOf", asOf);
        return read(visible(criteria), ids, asOf, criteria);
    }

    /** Those that were just changed, whoever asks. */
    Map<CampaignId, CampaignView> changed(CampaignId id, LocalDate asOf) {
        return read("true", List.of(id), asOf, Criteria.begin().with("asOf", asOf));
    }

    private Map<CampaignId, CampaignView> read(String visible, Collection<CampaignId> ids, LocalDate asOf,
            Criteria criteria) {
        return jdbc.sql(SELECT + visible + " and k.campaign_id = any(:ids)")
                .param("organisation", actor.organisation().value())
                .params(criteria.parameters())
                .param("ids", ids.stream().map(CampaignId::value).toArray(UUID[]::new))
                .query(view(asOf))
                .list()
                .stream()
                .collect(toMap(CampaignView::id, it -> it));
    }

    private String visible(Criteria criteria) {
        var caller = actor.actor();
        if (RecordsOfPeople.SHOWING.stream().anyMatch(caller::may)) {
            return "true";
        }
        var sent = caller.person().map(messages::sentTo).orElse(List.of());
        criteria.with("sentToCaller", sent.toArray(UUID[]::new));
        return "k.campaign_id = any(:sentToCaller)";
    }

    public Map<String, CampaignId> idsOf(Collection<String> keys) {
        return campaigns.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> CampaignId.of(it.getValue())));
    }

    /** By channel; for whoever reads governance or manages training. */
    public Map<CampaignId, List<ReachView>> reachOf(Collection<CampaignId> campaigns, LocalDate asOf) {
        return RecordsOfPeople.SHOWING.stream().anyMatch(actor.actor()::may)
                ? messages.reachOf(campaigns, asOf)
                : Map.of();
    }

    private static RowMapper<CampaignView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static CampaignView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var it = Campaigns.fact(rs);
        return new CampaignView(CampaignId.of(rs.getObject("campaign_id", UUID.class)), rs.getString("key"),
                it.title(), it.message(), it.channels(), it.audience().isEmpty(), it.audience(), it.policy(),
                it.startsOn(), it.state(), rs.getInt("version"), asOf);
    }
}
