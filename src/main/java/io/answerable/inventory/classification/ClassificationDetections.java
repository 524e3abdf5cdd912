package io.answerable.inventory.classification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.SystemTimeline;
import io.answerable.inventory.register.SystemFlaw;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds classifications that should have been reviewed (INV-006) and users who may have become providers (INV-007). */
@Component
@Transactional(readOnly = true)
class ClassificationDetections implements Detector {

    private static final String REVIEW_OVERDUE = "INV-006";
    private static final String ROLE_FLIP = "INV-007";
    private static final String OVERDUE = """
            select system, greatest(valid_from, review_due + 1) as holds_from, valid_until as holds_until
            from inventory.classification
            where organisation_id = :organisation and review_due is not null and valid_from < valid_until
                and category <> 'UNCLASSIFIED'""";
    private static final String CHANGED = """
            select system, valid_from as holds_from, valid_until as holds_until from inventory.ai_system_entry
            where organisation_id = :organisation and valid_from < valid_until
                and (own_brand or substantial_modification or changed_purpose)
                and not 'PROVIDER' = any(operator_roles)""";

    private final AiSystemRegister register;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    ClassificationDetections(AiSystemRegister register, JdbcClient jdbc, CurrentActor actor) {
        this.register = register;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public Set<String> codes() {
        return Set.of(REVIEW_OVERDUE, ROLE_FLIP);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem");
    }

    @Override
    public Collection<Detection> detect(Concern concern) {
        var overdue = days(OVERDUE);
        var changed = days(CHANGED);
        return SystemFlaw.systems(register, concern)
                .stream()
                .flatMap(it -> Stream.of(
                        overdue(it, overdue.getOrDefault(it.id(), Days.never())),
                        flipped(it, changed.getOrDefault(it.id(), Days.never()))))
                .flatMap(it -> it.on(concern))
                .toList();
    }

    private static SystemFlaw overdue(SystemTimeline system, Days days) {
        return new SystemFlaw(REVIEW_OVERDUE, system, days.butNot(system.in(Set.of(LifecycleState.RETIRED))),
                "The review of the classification of " + system.name() + " is overdue.",
                "Review the classification and decide anew.");
    }

    private static SystemFlaw flipped(SystemTimeline system, Days days) {
        return new SystemFlaw(ROLE_FLIP, system, days,
                system.name() + " bears the organisation's name, was modified substantially or serves another purpose,"
                        + " and the organisation is not recorded as its provider.",
                "Decide whether the organisation has become the provider (Article 25), and classify anew.");
    }

    private record OfSystem(AiSystemId system, Days days) {}

    private Map<AiSystemId, Days> days(String sql) {
        return jdbc.sql(sql)
                .param("organisation", actor.organisation().value())
                .query(ClassificationDetections::row)
                .list()
                .stream()
                .collect(groupingBy(OfSystem::system, reducing(Days.never(), OfSystem::days,
                        Days::or)));
    }

    private static OfSystem row(ResultSet row, int number) throws SQLException {
        var from = row.getObject("holds_from", LocalDate.class);
        var until = row.getObject("holds_until", LocalDate.class);
        var days = from.isBefore(until) ? Days.between(from, until) : Days.never();
        return new OfSystem(AiSystemId.of(row.getObject("system", UUID.class)), days);
    }
}
