package io.answerable.roles.raci.matrices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.reference.RaciTemplates;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.RaciRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of editions with their cells, in one statement. */
@Component
class StoredRows {

    private static final String ROWS = """
            select r.edition, r.activity, r.title, c.role, c.spelling
            from roles.raci_row r
            left join roles.raci_cell c
                on c.organisation_id = r.organisation_id and c.edition = r.edition and c.activity = r.activity
            where r.organisation_id = :organisation and r.edition = any(:editions)
            order by r.edition, r.position, c.position""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final RaciTemplates templates;

    StoredRows(JdbcClient jdbc, CurrentActor actor, RaciTemplates templates) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.templates = templates;
    }

    /** The rows of each of these editions, in their order. */
    Map<UUID, List<RaciRow>> of(Collection<UUID> editions) {
        var accepted = templates.spellings();
        return jdbc.sql(ROWS)
                .param("organisation", actor.organisation().value())
                .param("editions", editions.toArray(UUID[]::new))
                .query((row, number) -> Line.of(row))
                .list()
                .stream()
                .collect(groupingBy(Line::edition, toList()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> rows(it.getValue(), accepted)));
    }

    private static List<RaciRow> rows(List<Line> lines, List<String> accepted) {
        return lines.stream()
                .collect(groupingBy(Line::activity, LinkedHashMap::new, mapping(it -> it, toList())))
                .values()
                .stream()
                .map(it -> row(it, accepted))
                .toList();
    }

    private static RaciRow row(List<Line> lines, List<String> accepted) {
        var cells = new LinkedHashMap<String, RaciCell>();
        for (var line : lines) {
            if (line.role() != null && line.spelling() != null) {
                cells.put(line.role(), RaciCell.written(line.spelling(), accepted));
            }
        }
        return new RaciRow(lines.getFirst().activity(), lines.getFirst().title(), cells);
    }

    private record Line(UUID edition, String activity, String title, @Nullable String role,
            @Nullable String spelling) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(row.getObject("edition", UUID.class), row.getString("activity"), row.getString("title"),
                    row.getString("role"), row.getString("spelling"));
        }
    }
}
