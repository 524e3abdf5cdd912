package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.matters.NotedOnce;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which corrective actions it was told that they are overdue, by the day on which they were due; written once. */
@Repository
class OverdueTold {

    private final NotedOnce<LocalDate> noted;

    OverdueTold(JdbcClient jdbc, CurrentActor actor) {
        this.noted = new NotedOnce<>(jdbc, actor, new NotedOnce.Shape<>("audit.overdue_told", "told_id", "action_id",
                "told_on", List.of("due"), it -> Arrays.asList(it), (rs, row) -> rs.getObject("due", LocalDate.class)));
    }

    /** @return whether nobody was told of it before */
    boolean add(CorrectiveActionId action, LocalDate due, LocalDate today) {
        return noted.add(action.value(), today, due);
    }

    /** The days of which it was told until today. */
    Map<CorrectiveActionId, Set<LocalDate>> of(Collection<CorrectiveActionId> actions, LocalDate today) {
        return noted.of(actions.stream().map(CorrectiveActionId::value).toList(), today)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> CorrectiveActionId.of(it.getKey()), it -> Set.copyOf(it.getValue())));
    }
}
