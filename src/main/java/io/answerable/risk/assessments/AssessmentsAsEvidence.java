package io.answerable.risk.assessments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.ObligationEvidence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows that duties are met which ask for an assessment: one that is approved and has not expired. */
@Component
@Transactional(readOnly = true)
class AssessmentsAsEvidence implements ObligationEvidence {

    /** What the law calls them is what they are called here. */
    private static final String APPROVED = """
            select a.key, a.version, f.*
            from risk.assessment a
            join risk.assessment_fact f on f.organisation_id = a.organisation_id and f.assessment_id = a.assessment_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where a.organisation_id = :organisation and f.system_id = any(:systems) and f.type in ('DPIA', 'FRIA')
              and f.status = 'APPROVED' and coalesce(f.approved_until >= :asOf, true)
            order by a.key""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    AssessmentsAsEvidence(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Map<AiSystemId, List<Evidence>> evidenceFor(Collection<AiSystemId> systems, LocalDate asOf) {
        return jdbc.sql(APPROVED)
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query(AssessmentRow::of)
                .list()
                .stream()
                .collect(groupingBy(it -> it.fact().system(),
                        mapping(it -> new Evidence(it.fact().type().name(), it.key(), it.fact().approval().on()),
                                toList())));
    }
}
