package io.answerable.organisation.programme.outputs;

import io.answerable.access.CurrentActor;
import io.answerable.organisation.spi.DeliveredOutputs;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A roadmap is the implementation plan, committees are a structure of governance, engagements are what they are. */
@Component
class OutputsOfOrganisation implements DeliveredOutputs {

    private static final String SHOWN = """
            select 'IMPLEMENTATION_PLAN' from organisation.roadmap_item_fact f where %1$s
            union select 'MILESTONES' from organisation.milestone_fact f where %1$s and f.reached_on <= :day
            union select 'SCOPE' from organisation.profile f where %1$s and f.aims_scope is not null
            union select 'GOVERNANCE_STRUCTURE' from organisation.committee_fact f where %1$s
            union select f.kind from organisation.engagement_fact f where %1$s and f.held_on <= :day"""
            .formatted("f.organisation_id = :organisation and f.valid_from <= :day and f.valid_until > :day");

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    OutputsOfOrganisation(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Set<String> on(LocalDate asOf) {
        return jdbc.sql(SHOWN)
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
