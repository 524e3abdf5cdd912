package io.answerable.organisation.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.FollowUpDirectory;
import io.answerable.organisation.FollowUpId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Units, people, external parties, committees and what they ask for as nodes, as of today. */
@Configuration(proxyBeanMethods = false)
class OrganisationNodes {

    @Bean
    NodeLoader unitNodes(UnitDirectory units, CurrentActor actor) {
        return new Loader<>("Unit", UnitId::of, UnitId::value, units::byId, actor);
    }

    @Bean
    NodeLoader personNodes(PeopleDirectory people, CurrentActor actor) {
        return new Loader<>("Person", PersonId::of, PersonId::value, people::byId, actor);
    }

    @Bean
    NodeLoader externalPartyNodes(PartyDirectory parties, CurrentActor actor) {
        return new Loader<>("ExternalParty", ExternalPartyId::of, ExternalPartyId::value, parties::byId, actor);
    }

    @Bean
    NodeLoader committeeNodes(CommitteeDirectory committees, CurrentActor actor) {
        return new Loader<>("Committee", CommitteeId::of, CommitteeId::value, committees::byId, actor);
    }

    @Bean
    NodeLoader followUpNodes(FollowUpDirectory followUps, CurrentActor actor) {
        return new Loader<>("FollowUp", FollowUpId::of, FollowUpId::value, followUps::byId, actor);
    }

    private record Loader<K, V>(String type, Function<UUID, K> id, Function<K, UUID> value,
            BiFunction<List<K>, LocalDate, Map<K, V>> directory, CurrentActor actor) implements NodeLoader {

        @Override
        public Map<UUID, V> load(Collection<UUID> ids) {
            return actor.actor().may(Permission.READ)
                    ? directory.apply(ids.stream().map(id).toList(), actor.today())
                            .entrySet()
                            .stream()
                            .collect(toMap(it -> value.apply(it.getKey()), Map.Entry::getValue))
                    : Map.of();
        }
    }
}
