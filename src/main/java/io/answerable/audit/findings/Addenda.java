package io.answerable.audit.findings;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AddendumKind;
import io.answerable.audit.AddendumView;
import io.answerable.audit.FindingId;
import io.answerable.audit.matters.NotedOnce;
import io.answerable.facts.Columns;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was added to findings after they were issued; written once. */
@Repository
class Addenda {

    private static final List<String> COLUMNS = List.of("kind", "text", "written_by");

    private final NotedOnce<AddendumView> noted;

    Addenda(JdbcClient jdbc, CurrentActor actor) {
        this.noted = new NotedOnce<>(jdbc, actor, new NotedOnce.Shape<>("audit.addendum", "addendum_id",
                "finding_id", "written_on", COLUMNS,
                it -> Arrays.asList(it.kind().name(), it.text(), Columns.value(it.by())), Addenda::view));
    }

    void add(AddendumView addendum) {
        noted.add(addendum.finding().value(), addendum.writtenOn(), addendum);
    }

    Map<FindingId, List<AddendumView>> of(Collection<FindingId> findings, LocalDate asOf) {
        return noted.of(findings.stream().map(FindingId::value).toList(), asOf)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> FindingId.of(it.getKey()), Map.Entry::getValue));
    }

    private static AddendumView view(ResultSet rs, int row) throws SQLException {
        var day = rs.getObject("written_on", LocalDate.class);
        return new AddendumView(FindingId.of(rs.getObject("finding_id", UUID.class)),
                AddendumKind.valueOf(rs.getString("kind")), day, rs.getString("text"),
                Columns.id(rs, "written_by", PersonId::of), day);
    }
}
