package io.answerable.inventory.classification;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ClassificationId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.Derogation;
import io.answerable.kernel.ActorRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what is proposed as a classification; at most one proposal is open for a system. */
@Repository
class PreliminaryClassifications {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    PreliminaryClassifications(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** The open proposals as of a day. */
    Map<AiSystemId, PreliminaryClassification> of(Collection<AiSystemId> systems, LocalDate asOf) {
        return jdbc.sql("""
                select * from inventory.preliminary_classification
                where organisation_id = :organisation and system = any(:systems) and proposed_on <= :asOf
                    and (closed_on is null or closed_on > :asOf)
                order by id""")
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .param("asOf", asOf)
                .query(PreliminaryClassifications::row)
                .list()
                .stream()
                .collect(toMap(PreliminaryClassification::system, it -> it, (older, newer) -> newer));
    }

    /** The version of the next proposal: whoever has seen an earlier one has not seen it. */
    int numberOfNext(AiSystemId system) {
        return jdbc.sql("""
                select count(*) + 1 from inventory.preliminary_classification
                where organisation_id = :organisation and system = :system""")
                .param("organisation", actor.organisation().value())
                .param("system", system.value())
                .query(Integer.class)
                .single();
    }

    void close(AiSystemId system, LocalDate day) {
        jdbc.sql("""
                update inventory.preliminary_classification set closed_on = :day
                where organisation_id = :organisation and system = :system and closed_on is null""")
                .param("organisation", actor.organisation().value())
                .param("system", system.value())
                .param("day", day)
                .update();
    }

    void add(PreliminaryClassification it) {
        var derogation = it.derogation();
        jdbc.sql(
                """
                        insert into inventory.preliminary_classification (organisation_id, id, system, version, category, points,
                            transparency_cases, operator_roles, derogation, chapeau, statement, profiled, rationale,
                            review_due, proposer_kind, proposer, proposed_on)
                        values (:organisation, :id, :system, :version, :category, :points, :cases, :roles, :condition, :chapeau, :statement,
                            :profiled, :rationale, :reviewDue, :kind, :proposer, :on)""")
                .param("organisation", actor.organisation().value())
                .param("id", it.id().value())
                .param("system", it.system().value())
                .param("version", it.version())
                .param("category", it.category().name())
                .param("points", it.points().toArray(String[]::new))
                .param("cases", it.transparencyCases().toArray(String[]::new))
                .param("roles", it.operatorRoles().toArray(String[]::new))
                .param("condition", derogation == null ? null : derogation.condition())
                .param("chapeau", derogation == null ? null : derogation.chapeau())
                .param("statement", derogation == null ? null : derogation.statement())
                .param("profiled", derogation == null ? null : derogation.profiling())
                .param("rationale", it.rationale())
                .param("reviewDue", it.reviewDue())
                .param("kind", it.proposer().kind().name())
                .param("proposer", it.proposer().reference())
                .param("on", it.proposedOn())
                .update();
    }

    private static PreliminaryClassification row(ResultSet row, int number) throws SQLException {
        return new PreliminaryClassification(ClassificationId.of(row.getObject("id", UUID.class)),
                AiSystemId.of(row.getObject("system", UUID.class)), row.getInt("version"),
                RiskCategory.valueOf(row.getString("category")), texts(row, "points"), texts(row, "transparency_cases"),
                texts(row, "operator_roles"), Derogation.of(row), row.getString("rationale"),
                row.getObject("review_due", LocalDate.class),
                new ActorRef(ActorRef.Kind.valueOf(row.getString("proposer_kind")), row.getString("proposer")),
                row.getObject("proposed_on", LocalDate.class));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
