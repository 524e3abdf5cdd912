package io.answerable.inventory.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.ObligationEvidenceId;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.kernel.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the evidence that people have recorded for obligations; withdrawn evidence still counts for the past. */
@Component
class RecordedEvidence {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RecordedEvidence(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** A piece of evidence and the system it belongs to. */
    record OfSystem(AiSystemId system, HeldEvidence held) {}

    Map<AiSystemId, List<HeldEvidence>> of(Collection<AiSystemId> systems) {
        return jdbc.sql("""
                select * from inventory.obligation_evidence
                where organisation_id = :organisation and system = any(:systems) and valid_from < valid_until
                order by dated, id""")
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query(RecordedEvidence::row)
                .list()
                .stream()
                .collect(groupingBy(OfSystem::system, mapping(OfSystem::held, toList())));
    }

    /** Also what no longer counts. */
    List<OfSystem> byId(Collection<UUID> evidence) {
        return jdbc.sql("select * from inventory.obligation_evidence where organisation_id = :organisation"
                + " and id = any(:ids)")
                .param("organisation", actor.organisation().value())
                .param("ids", evidence.toArray(UUID[]::new))
                .query(RecordedEvidence::row)
                .list();
    }

    /** Kept from being changed by others until the transaction ends. */
    Optional<OfSystem> forChange(ObligationEvidenceId evidence) {
        return jdbc.sql("""
                select * from inventory.obligation_evidence
                where organisation_id = :organisation and id = :id for update""")
                .param("organisation", actor.organisation().value())
                .param("id", evidence.value())
                .query(RecordedEvidence::row)
                .optional();
    }

    void add(AiSystemId system, HeldEvidence held, LocalDate from) {
        jdbc.sql("""
                insert into inventory.obligation_evidence (organisation_id, id, system, obligation, kind, title, link,
                    dated, valid_from)
                values (:organisation, :id, :system, :obligation, :kind, :title, :link, :dated, :from)""")
                .param("organisation", actor.organisation().value())
                .param("id", held.evidence().id().value())
                .param("system", system.value())
                .param("obligation", held.obligation())
                .param("kind", held.evidence().kind())
                .param("title", held.evidence().title())
                .param("link", held.evidence().link())
                .param("dated", held.evidence().date())
                .param("from", from)
                .update();
    }

    void end(ObligationEvidenceId evidence, LocalDate from) {
        jdbc.sql("""
                update inventory.obligation_evidence
                set valid_until = greatest(valid_from, :from), version = version + 1
                where organisation_id = :organisation and id = :id""")
                .param("organisation", actor.organisation().value())
                .param("id", evidence.value())
                .param("from", from)
                .update();
    }

    private static OfSystem row(ResultSet row, int number) throws SQLException {
        var evidence = new ObligationEvidenceView(ObligationEvidenceId.of(row.getObject("id", UUID.class)),
                row.getString("kind"), row.getString("title"), row.getObject("dated", LocalDate.class),
                row.getString("link"), row.getInt("version"));
        return new OfSystem(AiSystemId.of(row.getObject("system", UUID.class)),
                new HeldEvidence(row.getString("obligation"), evidence,
                        Days.between(row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_until", LocalDate.class))));
    }
}
