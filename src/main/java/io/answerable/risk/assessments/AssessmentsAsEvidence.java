package io.answerable.risk.assessments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.ObligationEvidence;
import io.answerable.kernel.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows that duties are met which ask for an assessment: by one that is approved, until it expires or is superseded. */
@Component
@Transactional(readOnly = true)
class AssessmentsAsEvidence implements ObligationEvidence {

    /** What the law calls them is what they are called here. */
    private static final String APPROVED = """
            select a.key, a.version, f.*
            from risk.assessment a
            join risk.assessment_fact f on f.organisation_id = a.organisation_id and f.assessment_id = a.assessment_id
                and f.valid_from <= :asOf and f.valid_from < f.valid_until
            where a.organisation_id = :organisation and f.system_id = any(:systems) and f.type in ('DPIA', 'FRIA')
              and f.status = 'APPROVED'
            order by a.key, f.valid_from""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    AssessmentsAsEvidence(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Map<AiSystemId, List<Evidence>> evidenceFor(Collection<AiSystemId> systems, LocalDate asOf) {
        return approved(systems, asOf).stream()
                .filter(it -> it.shown().days().contain(asOf))
                .collect(groupingBy(Approved::system, mapping(it -> it.shown().evidence(), toList())));
    }

    @Override
    public Map<AiSystemId, List<Shown>> shownUntil(Collection<AiSystemId> systems, LocalDate asOf) {
        return approved(systems, asOf).stream()
                .collect(groupingBy(Approved::system, mapping(Approved::shown, toList())));
    }

    private record Approved(AiSystemId system, Shown shown) {}

    private List<Approved> approved(Collection<AiSystemId> systems, LocalDate asOf) {
        return jdbc.sql(APPROVED)
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query(AssessmentsAsEvidence::approved)
                .list();
    }

    private static Approved approved(ResultSet rs, int row) throws SQLException {
        var it = AssessmentRow.of(rs, row);
        var approval = it.fact().approval();
        var last = approval.validUntil();
        var known = Days.between(rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_until", LocalDate.class));
        var good = Days.between(approval.on(), last == null ? null : last.plusDays(1));
        return new Approved(it.fact().system(),
                new Shown(new Evidence(it.fact().type().name(), it.key(), approval.on()), known.and(good)));
    }
}
