package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.audit.LessonId;
import io.answerable.audit.LessonUseView;
import io.answerable.audit.matters.NotedOnce;
import io.answerable.facts.Columns;
import io.answerable.policy.PolicyId;
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

/** Where lessons were heeded; written once. */
@Repository
class LessonUses {

    private static final List<String> COLUMNS = List.of("course", "policy_id", "edition");

    private final NotedOnce<LessonUseView> noted;

    LessonUses(JdbcClient jdbc, CurrentActor actor) {
        this.noted = new NotedOnce<>(jdbc, actor, new NotedOnce.Shape<>("audit.lesson_use", "use_id", "lesson_id",
                "used_on", COLUMNS, it -> Arrays.asList(it.course(), Columns.value(it.policy()), it.edition()),
                LessonUses::view));
    }

    boolean add(LessonUseView use) {
        return noted.add(use.lesson().value(), use.usedOn(), use);
    }

    Map<LessonId, List<LessonUseView>> of(Collection<LessonId> lessons, LocalDate asOf) {
        return noted.of(lessons.stream().map(LessonId::value).toList(), asOf)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> LessonId.of(it.getKey()), Map.Entry::getValue));
    }

    private static LessonUseView view(ResultSet rs, int row) throws SQLException {
        var day = rs.getObject("used_on", LocalDate.class);
        return new LessonUseView(LessonId.of(rs.getObject("lesson_id", UUID.class)), rs.getString("course"),
                Columns.id(rs, "policy_id", PolicyId::of), rs.getString("edition"), day, day);
    }
}
