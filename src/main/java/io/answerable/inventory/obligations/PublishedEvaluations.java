package io.answerable.inventory.obligations;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ObligationView;
import io.answerable.kernel.NewId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was last published about the obligations of each system, with the version of the catalogue. */
@Component
class PublishedEvaluations {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;

    PublishedEvaluations(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
    }

    /**
     * What was found.
     *
     * @param concerning keys of the duties that concern the system
     * @param inForce keys of those that hold
     */
    record Evaluation(AiSystemId system, String catalogueVersion, List<String> concerning, List<String> inForce) {

        static Evaluation of(AiSystemId system, List<ObligationView> obligations, String catalogueVersion) {
            return new Evaluation(system, catalogueVersion, obligations.stream().map(ObligationView::key).toList(),
                    obligations.stream().filter(it -> it.status().isInForce()).map(ObligationView::key).toList());
        }
    }

    /** Lets one transaction at a time compare and publish, so that nothing is published twice. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "inventory.obligation_evaluation" + actor.organisation())
                .query()
                .singleRow();
    }

    Map<AiSystemId, Evaluation> latest(Collection<AiSystemId> systems) {
        var latest = new HashMap<AiSystemId, Evaluation>();
        jdbc.sql("""
                select distinct on (system) system, catalogue_version, concerning, in_force
                from inventory.obligation_evaluation
                where organisation_id = :organisation and system = any(:systems)
                order by system, id desc""")
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query(row -> {
                    var system = AiSystemId.of(row.getObject("system", UUID.class));
                    latest.put(system, new Evaluation(system, row.getString("catalogue_version"),
                            Arrays.asList((String[]) row.getArray("concerning").getArray()),
                            Arrays.asList((String[]) row.getArray("in_force").getArray())));
                });
        return latest;
    }

    void add(Collection<Evaluation> evaluations, LocalDate asOf) {
        batches.batchUpdate("""
                insert into inventory.obligation_evaluation (organisation_id, id, system, as_of, catalogue_version,
                    concerning, in_force) values (?, ?, ?, ?, ?, ?, ?)""", evaluations, 500, (row, it) -> {
            row.setObject(1, actor.organisation().value());
            row.setObject(2, NewId.next());
            row.setObject(3, it.system().value());
            row.setObject(4, asOf, Types.DATE);
            row.setString(5, it.catalogueVersion());
            row.setArray(6, row.getConnection().createArrayOf("text", it.concerning().toArray()));
            row.setArray(7, row.getConnection().createArrayOf("text", it.inForce().toArray()));
        });
    }
}
