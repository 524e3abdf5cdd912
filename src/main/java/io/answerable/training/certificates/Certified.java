package io.answerable.training.certificates;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.training.records.Columns;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days people held a certificate (T-3). */
@Component
@Transactional(readOnly = true)
class Certified {

    private static final String CERTIFIED = """
            select * from training.certificate_fact
            where organisation_id = :organisation and valid_from < valid_until and certification = :certification
              and system is not null""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Certified(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** A person and the system for which they are certified. */
    record ForSystem(PersonId person, AiSystemId system) {}

    /** The days on which people held that certificate for just that system. */
    Map<ForSystem, Days> forSystems(String certification) {
        return jdbc.sql(CERTIFIED)
                .param("organisation", actor.organisation().value())
                .param("certification", certification)
                .query((rs, row) -> {
                    var fact = Certificates.fact(rs);
                    var system = Objects.requireNonNull(fact.system());
                    return Map.entry(new ForSystem(fact.person(), system), Columns.known(rs).and(fact.valid()));
                })
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Days::or));
    }
}
