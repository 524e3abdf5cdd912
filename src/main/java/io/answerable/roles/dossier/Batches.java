package io.answerable.roles.dossier;

import io.answerable.access.CurrentActor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Runs one statement for many rows of the current organisation. */
@Component
public class Batches {

    private static final int SIZE = 1_000;

    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentActor actor;

    Batches(NamedParameterJdbcTemplate jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public void run(String sql, List<MapSqlParameterSource> rows) {
        for (int first = 0; first < rows.size(); first += SIZE) {
            var chunk = new ArrayList<SqlParameterSource>(SIZE);
            rows.subList(first, Math.min(first + SIZE, rows.size()))
                    .forEach(it -> chunk.add(it.addValue("organisation", actor.organisation().value())));
            jdbc.batchUpdate(sql, chunk.toArray(SqlParameterSource[]::new));
        }
    }

}
