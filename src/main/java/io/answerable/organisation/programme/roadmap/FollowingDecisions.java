package io.answerable.organisation.programme.roadmap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.organisation.ExtendingRoadmap;
import io.answerable.organisation.RoadmapItemChanged;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.RoadmapStatus;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds what was decided; who delivers it by when is for those to say who plan the roadmap. */
@Component
@Transactional
class FollowingDecisions implements ExtendingRoadmap {

    private final Roadmap roadmap;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    FollowingDecisions(Roadmap roadmap, CurrentActor actor, ApplicationEventPublisher events) {
        this.roadmap = roadmap;
        this.actor = actor;
        this.events = events;
    }

    @Override
    public void extend(Collection<Decided> decided) {
        roadmap.keys().lockStructure();
        var known = roadmap.keys().idsOf(decided.stream().map(Decided::key).toList());
        decided.stream().filter(it -> !known.containsKey(it.key())).forEach(this::add);
    }

    private void add(Decided decided) {
        var fact = new RoadmapFact(decided.title(), decided.scope(), null, null, null, null, RoadmapStatus.ON_TRACK,
                List.of(), null, List.of());
        var item = roadmap.begin(decided.key(), new Act("PLANNED", actor.today(), null), fact);
        events.publishEvent(new RoadmapItemChanged(RoadmapItemId.of(item.entry().id()), fact.status(),
                actor.provenance()));
    }
}
