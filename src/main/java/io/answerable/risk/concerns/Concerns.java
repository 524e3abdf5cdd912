package io.answerable.risk.concerns;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.ConcernState;
import io.answerable.risk.ConcernView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All concerns; who raised them stands in a table of its own, which is read for this alone. */
@Repository
class Concerns extends Keeping<RaisedConcern> {

    private static final FactTable.Shape<ConcernFact> SHAPE = new FactTable.Shape<>("risk.concern_fact", "concern_id",
            List.of("subject", "details", "system_id", "received_on", "confidential", "state", "answer"),
            it -> Arrays.<@Nullable Object>asList(it.subject(), it.details(), Columns.value(it.system()),
                    it.receivedOn(), it.confidential(), it.state().name(), it.answer()),
            Concerns::fact);

    private final FactTable<ConcernFact> facts;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Concerns(FactStore tables, Chronicle chronicle, JdbcClient jdbc, CurrentActor actor) {
        super("Concern", tables.keys("risk.concern", "concern_id"), chronicle);
        this.facts = tables.of(SHAPE);
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    protected List<RaisedConcern> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new RaisedConcern(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of()))))
                .toList();
    }

    @Override
    protected void write(Collection<RaisedConcern> concerns) {
        facts.write(concerns.stream().map(RaisedConcern::facts).toList());
    }

    List<RaisedConcern> all() {
        return load(keys().all().values());
    }

    List<ConcernView> views(Collection<UUID> ids, LocalDate asOf) {
        return views(load(keys().entriesOf(ids)), asOf);
    }

    private static List<ConcernView> views(List<RaisedConcern> concerns, LocalDate asOf) {
        return concerns.stream()
                .flatMap(it -> view(it, asOf).stream())
                .sorted(Comparator.comparing(ConcernView::key))
                .toList();
    }

    private static Optional<ConcernView> view(RaisedConcern concern, LocalDate asOf) {
        return concern.facts()
                .factOn(asOf)
                .filter(it -> !it.receivedOn().isAfter(asOf))
                .map(it -> new ConcernView(concern.getId(), concern.entry().key(), it.subject(), it.details(),
                        it.system(), it.receivedOn(), it.confidential(), it.state(), it.answer(),
                        concern.entry().version(), asOf));
    }

    void rememberReporter(ConcernId concern, PersonId reporter) {
        jdbc.sql("""
                insert into risk.concern_reporter (organisation_id, concern_id, reporter_id)
                values (:organisation, :concern, :reporter)""")
                .param("organisation", actor.organisation().value())
                .param("concern", concern.value())
                .param("reporter", reporter.value())
                .update();
    }

    /** Who raised these; missing where nobody is known. */
    Map<ConcernId, PersonId> reportersOf(Collection<ConcernId> concerns) {
        return jdbc.sql("""
                select concern_id, reporter_id from risk.concern_reporter
                where organisation_id = :organisation and concern_id = any(:concerns)""")
                .param("organisation", actor.organisation().value())
                .param("concerns", concerns.stream().map(ConcernId::value).toArray(UUID[]::new))
                .query((rs, row) -> Map.entry(ConcernId.of(rs.getObject("concern_id", UUID.class)),
                        PersonId.of(rs.getObject("reporter_id", UUID.class))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What this person has raised under their name or confidentially. */
    List<UUID> raisedBy(PersonId reporter) {
        return jdbc.sql("""
                select concern_id from risk.concern_reporter
                where organisation_id = :organisation and reporter_id = :reporter""")
                .param("organisation", actor.organisation().value())
                .param("reporter", reporter.value())
                .query((rs, row) -> rs.getObject("concern_id", UUID.class))
                .list();
    }

    private static ConcernFact fact(ResultSet rs, int row) throws SQLException {
        return new ConcernFact(rs.getString("subject"), rs.getString("details"),
                Columns.id(rs, "system_id", AiSystemId::of), rs.getObject("received_on", LocalDate.class),
                rs.getBoolean("confidential"), ConcernState.valueOf(rs.getString("state")), rs.getString("answer"));
    }
}
