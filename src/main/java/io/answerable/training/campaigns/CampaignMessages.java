package io.answerable.training.campaigns;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.training.CampaignId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What campaigns have sent: one message for each person and channel. */
@Repository
class CampaignMessages {

    private static final String SEND = """
            insert into training.campaign_message (organisation_id, campaign_id, person, channel, sent_on)
            select :organisation, :campaign, person, channel, :day
            from unnest(cast(:people as uuid[])) person, unnest(cast(:channels as text[])) channel
            on conflict do nothing""";
    private static final String OPEN = """
            update training.campaign_message set opened_on = coalesce(opened_on, :day)
            where organisation_id = :organisation and campaign_id = :campaign and person = :person
              and (cast(:channel as text) is null or channel = :channel)""";
    private static final String CONFIRM = """
            update training.campaign_message
            set opened_on = coalesce(opened_on, :day), confirmed_on = coalesce(confirmed_on, :day)
            where organisation_id = :organisation and campaign_id = :campaign and person = :person
              and (cast(:channel as text) is null or channel = :channel)""";
    private static final String REACH = """
            select campaign_id, channel, count(*) as sent, count(*) filter (where opened_on <= :asOf) as opened,
                count(*) filter (where confirmed_on <= :asOf) as confirmed
            from training.campaign_message
            where organisation_id = :organisation and campaign_id = any(:campaigns) and sent_on <= :asOf
            group by campaign_id, channel order by channel""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    CampaignMessages(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** Sends what was not sent before. */
    void send(CampaignId campaign, Collection<PersonId> people, List<String> channels, LocalDate day) {
        jdbc.sql(SEND)
                .param("organisation", actor.organisation().value())
                .param("campaign", campaign.value())
                .param("day", day)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("channels", channels.toArray(String[]::new))
                .update();
    }

    /** @return how many messages that were */
    int opened(CampaignId campaign, PersonId person, @Nullable String channel, LocalDate day) {
        return seen(OPEN, campaign, person, channel, day);
    }

    /** @return how many messages that were */
    int confirmed(CampaignId campaign, PersonId person, @Nullable String channel,
            LocalDate day) {
        return seen(CONFIRM, campaign, person, channel, day);
    }

    private int seen(String sql, CampaignId campaign, PersonId person,
            @Nullable String channel, LocalDate day) {
        return jdbc.sql(sql)
                .param("organisation", actor.organisation().value())
                .param("campaign", campaign.value())
                .param("person", person.value())
                .param("channel", channel)
                .param("day", day)
                .update();
    }

    /** By channel; missing for a campaign that has sent nothing. */
    Map<CampaignId, List<ReachView>> reachOf(Collection<CampaignId> campaigns, LocalDate asOf) {
        return jdbc.sql(REACH)
                .param("organisation", actor.organisation().value())
                .param("campaigns", campaigns.stream().map(CampaignId::value).toArray(UUID[]::new))
                .param("asOf", asOf)
                .query((rs, row) -> Map.entry(CampaignId.of(rs.getObject("campaign_id", UUID.class)),
                        new ReachView(rs.getString("channel"), rs.getInt("sent"), rs.getInt("opened"),
                                rs.getInt("confirmed"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().stream().map(Map.Entry::getValue).toList()));
    }

    /** To whom a campaign has sent something. */
    List<UUID> sentTo(PersonId person) {
        return jdbc.sql("""
                select distinct campaign_id from training.campaign_message
                where organisation_id = :organisation and person = :person""")
                .param("organisation", actor.organisation().value())
                .param("person", person.value())
                .query((rs, row) -> rs.getObject(1, UUID.class))
                .list();
    }
}
