package io.answerable.training.campaigns;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.signals.CalendarDay;
import io.answerable.training.CampaignId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Starts campaigns with the day for which they are planned, also when that day is heard of late, and each once. */
@Component
class StartingCampaigns {

    private static final String DUE = """
            select campaign_id from training.campaign_fact
            where organisation_id = :organisation and valid_from <= :today and valid_until > :today
              and state = 'PLANNED' and starts_on <= :day""";

    private final ActingAs actingAs;
    private final JdbcClient jdbc;
    private final RunningCampaigns running;
    private final CurrentActor actor;

    StartingCampaigns(ActingAs actingAs, JdbcClient jdbc, RunningCampaigns running, CurrentActor actor) {
        this.actingAs = actingAs;
        this.jdbc = jdbc;
        this.running = running;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "training.starting-campaigns")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> due(event.date()).forEach(it -> running.start(it, event.date())));
    }

    private List<CampaignId> due(LocalDate day) {
        return jdbc.sql(DUE)
                .param("organisation", actor.organisation().value())
                .param("today", actor.today())
                .param("day", day)
                .query((rs, row) -> CampaignId.of(rs.getObject(1, UUID.class)))
                .list();
    }
}
