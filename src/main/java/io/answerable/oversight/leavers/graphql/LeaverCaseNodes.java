package io.answerable.oversight.leavers.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.oversight.LeaverCaseId;
import io.answerable.oversight.leavers.LeaverCaseDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds leaver cases by their global ids, as of today. */
@Component
class LeaverCaseNodes implements NodeLoader {

    private final LeaverCaseDirectory cases;
    private final CurrentActor actor;

    LeaverCaseNodes(LeaverCaseDirectory cases, CurrentActor actor) {
        this.cases = cases;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "LeaverCase";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return cases.byId(ids.stream().map(LeaverCaseId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
