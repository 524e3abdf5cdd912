package io.answerable.inventory.classification;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.ClassificationId;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls a classification by its system, its category and the day of its decision; it has no key of its own. */
@Component
class KeysOfClassifications implements KnownByKey {

    private static final String SELECT = """
            select c.fact_id, concat_ws('/', s.key, c.category, c.decided_on) as name
            from inventory.classification c
            join inventory.ai_system s on s.organisation_id = c.organisation_id and s.id = c.system
            where c.organisation_id = :organisation and c.fact_id = any(:ids)""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    KeysOfClassifications(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof ClassificationId;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Object, String> keysOf(Collection<Object> references) {
        return jdbc.sql(SELECT)
                .param("organisation", actor.organisation().value())
                .param("ids", references.stream().map(it -> UUID.fromString(it.toString())).toArray(UUID[]::new))
                .query((row, number) -> Map.entry((Object) ClassificationId.of(row.getObject("fact_id", UUID.class)),
                        row.getString("name")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
