package io.answerable.audit.actions.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.LessonDirectory;
import io.answerable.audit.LessonId;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds lessons by their global ids, as of today. */
@Component
class LessonNodes implements NodeLoader {

    private final LessonDirectory lessons;
    private final CurrentActor actor;

    LessonNodes(LessonDirectory lessons, CurrentActor actor) {
        this.lessons = lessons;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "Lesson";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? lessons.byId(ids.stream().map(LessonId::of).toList(), actor.today())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(it -> it.id().value(), it -> it))
                : Map.of();
    }
}
