package io.answerable.training.plans.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.training.SkillGapId;
import io.answerable.training.plans.SkillGapReads;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds skills gaps by their global ids, as of today. */
@Component
class SkillGapNodes implements NodeLoader {

    private final SkillGapReads gaps;
    private final CurrentActor actor;

    SkillGapNodes(SkillGapReads gaps, CurrentActor actor) {
        this.gaps = gaps;
        this.actor = actor;
    }

    @Override
    public String type() {
        return "SkillGap";
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return gaps.byId(ids.stream().map(SkillGapId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }
}
