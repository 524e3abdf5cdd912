package io.answerable.training.campaigns;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.organisation.spi.DeliveredOutputs;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Courses that people have been given show a curriculum, campaigns that have begun are what they are (R-ROL-15). */
@Component
class OutputsOfTraining implements DeliveredOutputs {

    private static final String SHOWN = """
            select 'ROLE_CURRICULUM' from training.assignment_fact f where %1$s
            union select 'AWARENESS_CAMPAIGN' from training.campaign_fact f where %1$s and f.starts_on <= :day"""
            .formatted("f.organisation_id = :organisation and f.valid_from <= :day and f.valid_until > :day");

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    OutputsOfTraining(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> on(LocalDate asOf) {
        return jdbc.sql(SHOWN)
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .query(String.class)
                .list()
                .stream()
                .collect(toSet());
    }
}
