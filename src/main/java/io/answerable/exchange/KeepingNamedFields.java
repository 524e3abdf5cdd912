package io.answerable.exchange;

import io.answerable.access.CurrentActor;
import io.answerable.exchange.dossier.DossierFacts;
import io.answerable.exchange.dossier.NamedFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which fields the rows of dossiers name although they say nothing, for the way back. */
@Component
class KeepingNamedFields {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;

    KeepingNamedFields(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
    }

    /** What the last dossier with a row said of it counts. */
    void keep(DossierFacts facts) {
        facts.keysBySection().forEach(this::forget);
        var rows = facts.namedFields().all().entrySet().stream().map(this::row).toList();
        batches.batchUpdate("""
                insert into exchange.named_field (organisation_id, section, key, fields) values (?, ?, ?, ?)
                on conflict do nothing""", rows);
    }

    private Object[] row(Map.Entry<NamedFields.Place, Set<String>> named) {
        var place = named.getKey();
        return new Object[]{actor.organisation().value(), place.section(), place.key(),
                named.getValue().toArray(String[]::new)};
    }

    private void forget(String section, List<String> keys) {
        jdbc.sql("""
                delete from exchange.named_field
                where organisation_id = :organisation and section = :section and key = any(:keys)""")
                .param("organisation", actor.organisation().value())
                .param("section", section)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    NamedFields all() {
        var found = new NamedFields();
        jdbc.sql(
                "select section, key, unnest(fields) as field from exchange.named_field where organisation_id = :organisation")
                .param("organisation", actor.organisation().value())
                .query(row -> {
                    found.add(row.getString("section"), row.getString("key"), row.getString("field"));
                });
        return found;
    }
}
