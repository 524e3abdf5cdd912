package io.answerable.audit.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.programme.VisibleChecks;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds schedules of checks by their global ids, as of today. */
@Component
class ScheduleNodes implements NodeLoader {

    private final VisibleChecks checks;
    private final CurrentActor actor;

    ScheduleNodes(VisibleChecks checks, CurrentActor actor) {
        this.checks = checks;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "CheckSchedule";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return checks.byId(ids.stream().map(CheckScheduleId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }
}
