package io.answerable.risk.incidents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.NewId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.DeadlineKind;
import io.answerable.risk.IncidentSeverity;
import io.answerable.risk.IncidentState;
import io.answerable.risk.IncidentStepView;
import io.answerable.risk.LegalCase;
import io.answerable.risk.matters.Timelines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All incidents, to be read and changed; a fixed number of statements however many there are. */
@Repository
class Incidents extends Keeping<Incident> {

    private static final FactTable.Shape<IncidentFact> SHAPE = new FactTable.Shape<>("risk.incident_fact",
            "incident_id",
            List.of("title", "description", "system_id", "occurred_on", "known_on", "reported_by", "severity",
                    "legal_case", "state",
                    "authority_report", "lesson"),
            Incidents::values, Incidents::fact);
    private static final FactTable.Shape<DeadlineFact> DEADLINES = new FactTable.Shape<>("risk.incident_deadline",
            "incident_id", List.of("kind", "obligation", "due", "done"),
            it -> Arrays.asList(it.kind().name(), it.obligation(), it.due(), it.done()), Incidents::deadline);

    private final FactTable<IncidentFact> facts;
    private final FactTable<DeadlineFact> deadlines;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Incidents(FactStore tables, Chronicle chronicle, JdbcTemplate batches, JdbcClient jdbc, CurrentActor actor) {
        super("Incident", tables.keys("risk.incident", "incident_id"), chronicle);
        this.facts = tables.of(SHAPE);
        this.deadlines = tables.of(DEADLINES);
        this.batches = batches;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    protected List<Incident> load(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        var timelines = facts.timelinesOf(ids);
        var due = deadlines.factsOf(ids);
        var steps = stepsOf(ids);
        return entries.stream()
                .map(it -> new Incident(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of())),
                        Timelines.of(it.id(), due, DeadlineFact::kind), steps.getOrDefault(it.id(), List.of())))
                .toList();
    }

    @Override
    protected void write(Collection<Incident> incidents) {
        facts.write(incidents.stream().map(Incident::facts).toList());
        deadlines.write(incidents.stream().flatMap(it -> it.deadlines().all().stream()).toList());
        var rows = incidents.stream()
                .flatMap(incident -> incident.newSteps().stream().map(it -> row(incident, it)))
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                    insert into risk.incident_step (organisation_id, step_id, incident_id, taken_on, step, taken_by)
                    values (?, ?, ?, ?, ?, ?)""", rows);
        }
        incidents.forEach(it -> it.newSteps().clear());
    }

    List<Incident> all() {
        return load(keys().all().values());
    }

    /** Those with a deadline that has passed by that day undone, unless that is remembered as told. */
    List<Incident> withMissedDeadlines(LocalDate day) {
        return byId(jdbc.sql("""
                select distinct d.incident_id from risk.incident_deadline d
                join risk.incident i on i.organisation_id = d.organisation_id and i.incident_id = d.incident_id
                where d.organisation_id = :organisation and d.valid_from <= :day and d.valid_until > :day
                    and d.due < :day and d.due >= i.brought_on and d.done is null
                    and not exists (select 1 from risk.announcement n
                        where n.organisation_id = d.organisation_id and n.subject_id = d.incident_id
                            and n.occasion = 'MISSED ' || d.kind || ' ' || d.due)""")
                .param("organisation", actor.organisation().value())
                .param("day", day)
                .query((row, number) -> row.getObject("incident_id", UUID.class))
                .list());
    }

    List<Incident> byId(Collection<UUID> ids) {
        return load(keys().entriesOf(ids));
    }

    private @Nullable Object[] row(Incident incident, IncidentStepView step) {
        return new @Nullable Object[]{actor.organisation().value(), NewId.next(), incident.entry().id(),
                step.takenOn(), step.text(), Columns.value(step.by())};
    }

    private Map<UUID, List<IncidentStepView>> stepsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                        select incident_id, taken_on, step, taken_by from risk.incident_step
                        where organisation_id = :organisation and incident_id = any(:ids) order by taken_on, step_id""")
                        .param("organisation", actor.organisation().value())
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((rs, row) -> Map.entry(rs.getObject("incident_id", UUID.class),
                                new IncidentStepView(rs.getObject("taken_on", LocalDate.class), rs.getString("step"),
                                        Columns.id(rs, "taken_by", PersonId::of),
                                        rs.getObject("taken_on", LocalDate.class))))
                        .list()
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static List<@Nullable Object> values(IncidentFact it) {
        var severity = it.severity();
        var legalCase = it.legalCase();
        return Arrays.asList(it.title(), it.description(), Columns.value(it.system()), it.occurredOn(),
                it.account().knownOn(), Columns.value(it.account().reportedBy()),
                severity == null ? null : severity.name(), legalCase == null ? null : legalCase.name(),
                it.state().name(), it.authorityReport(), it.lesson());
    }

    private static IncidentFact fact(ResultSet rs, int row) throws SQLException {
        var severity = rs.getString("severity");
        var legalCase = rs.getString("legal_case");
        return new IncidentFact(rs.getString("title"), rs.getString("description"),
                Columns.id(rs, "system_id", AiSystemId::of), rs.getObject("occurred_on", LocalDate.class),
                new IncidentFact.Account(rs.getObject("known_on", LocalDate.class),
                        Columns.id(rs, "reported_by", PersonId::of)),
                severity == null ? null : IncidentSeverity.valueOf(severity),
                legalCase == null ? null : LegalCase.valueOf(legalCase), IncidentState.valueOf(rs.getString("state")),
                rs.getString("authority_report"),
                rs.getString("lesson"));
    }

    private static DeadlineFact deadline(ResultSet rs, int row) throws SQLException {
        return new DeadlineFact(DeadlineKind.valueOf(rs.getString("kind")), rs.getString("obligation"),
                rs.getObject("due", LocalDate.class), rs.getObject("done", LocalDate.class));
    }
}
