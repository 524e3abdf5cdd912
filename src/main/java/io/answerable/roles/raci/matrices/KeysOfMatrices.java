package io.answerable.roles.raci.matrices;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.ledger.spi.KnownByKey;
import io.answerable.roles.RaciMatrixId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys by which people know matrices. */
@Component
class KeysOfMatrices implements KnownByKey {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    KeysOfMatrices(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public boolean covers(Object reference) {
        return reference instanceof RaciMatrixId;
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        return jdbc
                .sql("select id, key from roles.raci_matrix where organisation_id = :organisation and id = any(:ids)")
                .param("organisation", actor.organisation().value())
                .param("ids", references.stream().map(it -> ((RaciMatrixId) it).value()).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(RaciMatrixId.of(row.getObject("id", UUID.class)),
                        row.getString("key")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
