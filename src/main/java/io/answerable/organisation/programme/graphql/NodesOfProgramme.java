package io.answerable.organisation.programme.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.ExternalSupportId;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.MilestoneDirectory;
import io.answerable.organisation.MilestoneId;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.RoadmapDirectory;
import io.answerable.organisation.RoadmapItemId;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.programme.messages.MessageDirectory;
import io.answerable.organisation.programme.support.SupportDirectory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Objectives, roadmap, milestones, engagements, messages and support as nodes, as of today. */
@Configuration(proxyBeanMethods = false)
class NodesOfProgramme {

    @Bean
    NodeLoader strategicObjectiveNodes(ObjectiveDirectory objectives, CurrentActor actor) {
        return new Loader<>(ThingsOfProgramme.OBJECTIVE, StrategicObjectiveId::of, objectives::byId, actor);
    }

    @Bean
    NodeLoader roadmapItemNodes(RoadmapDirectory roadmap, CurrentActor actor) {
        return new Loader<>(ThingsOfProgramme.ITEM, RoadmapItemId::of, roadmap::byId, actor);
    }

    @Bean
    NodeLoader milestoneNodes(MilestoneDirectory milestones, CurrentActor actor) {
        return new Loader<>(ThingsOfProgramme.MILESTONE, MilestoneId::of, milestones::byId, actor);
    }

    @Bean
    NodeLoader stakeholderEngagementNodes(EngagementDirectory engagements, CurrentActor actor) {
        return new Loader<>(ThingsOfProgramme.ENGAGEMENT, EngagementId::of, engagements::byId, actor);
    }

    @Bean
    NodeLoader leadershipMessageNodes(MessageDirectory messages, CurrentActor actor) {
        return new Loader<>(ThingsOfProgramme.MESSAGE, LeadershipMessageId::of, messages::byId, actor);
    }

    @Bean
    NodeLoader externalSupportNodes(SupportDirectory supports, CurrentActor actor) {
        return new Loader<>(ThingsOfProgramme.SUPPORT, ExternalSupportId::of, supports::byId, actor);
    }

    private record Loader<K extends Identifier, V>(String type, Function<UUID, K> id,
            BiFunction<List<K>, LocalDate, Map<K, V>> directory, CurrentActor actor) implements NodeLoader {

        @Override
        public Map<UUID, V> load(Collection<UUID> ids) {
            return actor.actor().may(Permission.READ)
                    ? directory.apply(ids.stream().map(id).toList(), actor.today())
                            .entrySet()
                            .stream()
                            .collect(toMap(it -> UUID.fromString(it.getKey().toString()), Map.Entry::getValue))
                    : Map.of();
        }
    }
}
