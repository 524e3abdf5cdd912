package io.answerable.audit.programme.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.programme.DrawingUpProgrammes;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds audit programmes by their global ids, as of today. */
@Component
class ProgrammeNodes implements NodeLoader {

    private final DrawingUpProgrammes programmes;
    private final CurrentActor actor;

    ProgrammeNodes(DrawingUpProgrammes programmes, CurrentActor actor) {
        this.programmes = programmes;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "AuditProgramme";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return programmes.byId(ids.stream().map(AuditProgrammeId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }
}
