package io.answerable.training.competence.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.CompetenceDirectory;
import io.answerable.training.CompetencyProfileId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds competency profiles by their global ids, as of today. */
@Component
class CompetencyProfileNodes implements NodeLoader {

    private final CompetenceDirectory competence;
    private final CurrentActor actor;

    CompetencyProfileNodes(CompetenceDirectory competence, CurrentActor actor) {
        this.competence = competence;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "CompetencyProfile";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return competence.profiles(ids.stream().map(CompetencyProfileId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
