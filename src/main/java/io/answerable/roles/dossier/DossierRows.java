package io.answerable.roles.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.roles.dossier.SaidRow.Saying;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what dossiers said about their rows, so that saying it again undoes nothing decided since. */
@Component
public class DossierRows {

    private static final String SAYINGS = """
            select key, as_of, last_said, parts from roles.dossier_row
            where organisation_id = :organisation and section = :section order by key, as_of""";

    private static final String CONTINUE = """
            update roles.dossier_row r set last_said = greatest(last_said, :asOf::date)
            where organisation_id = :organisation and section = :section and key = :key and as_of = (
                select max(o.as_of) from roles.dossier_row o
                where o.organisation_id = r.organisation_id and o.section = r.section and o.key = r.key
                    and o.as_of <= :asOf)""";

    private static final String SAY = """
            insert into roles.dossier_row (organisation_id, section, key, as_of, last_said, parts)
            values (:organisation, :section, :key, :asOf, :asOf, :parts)
            on conflict (organisation_id, section, key, as_of) do update set parts = excluded.parts""";

    private final JdbcClient jdbc;
    private final Batches batches;
    private final CurrentActor actor;

    DossierRows(JdbcClient jdbc, Batches batches, CurrentActor actor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
    }

    /** The rows of a section of a dossier of that day, of which nothing is said yet. */
    public SaidRows of(String section, LocalDate asOf) {
        Map<String, List<Saying>> sayings = jdbc.sql(SAYINGS)
                .param("organisation", actor.organisation().value())
                .param("section", section)
                .query((row, number) -> Map.entry(row.getString("key"), saying(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new SaidRows(section, asOf, sayings);
    }

    /** Remembers what the dossier said. */
    public void keep(SaidRows rows) {
        run(SAY, rows, false);
        run(CONTINUE, rows, true);
    }

    private void run(String sql, SaidRows rows, boolean again) {
        var all = rows.said.entrySet()
                .stream()
                .filter(it -> it.getValue().parts().equals(it.getValue().before()) == again)
                .map(it -> row(rows, it.getKey(), it.getValue()))
                .toList();
        batches.run(sql, all);
    }

    private static MapSqlParameterSource row(SaidRows rows, String key, SaidRow said) {
        return new MapSqlParameterSource("section", rows.section)
                .addValue("key", key)
                .addValue("asOf", rows.asOf)
                .addValue("parts", String.join(" ", said.parts()));
    }

    private static Saying saying(ResultSet row) throws SQLException {
        return new Saying(row.getObject("as_of", LocalDate.class), row.getObject("last_said", LocalDate.class),
                List.of(row.getString("parts").split(" ")));
    }
}
