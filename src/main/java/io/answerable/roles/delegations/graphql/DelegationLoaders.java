package io.answerable.roles.delegations.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.kernel.PersonId;
import io.answerable.roles.DelegationId;
import io.answerable.roles.delegations.DelegationDirectory;
import io.answerable.roles.delegations.DelegationView;
import io.answerable.graphql.Asked;
import io.answerable.roles.scopes.NodesToRead;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Answers who deputises for all people of a request at once, and loads delegations by id. */
@Configuration(proxyBeanMethods = false)
class DelegationLoaders {

    DelegationLoaders(BatchLoaderRegistry registry, DelegationDirectory delegations) {
        Asked.<PersonId, LocalDate, List<DelegationView>>answer(registry, "deputising", delegations::ofDeputies,
                List.of());
    }

    @Bean
    NodeLoader delegationLoader(DelegationDirectory directory, CurrentActor actor) {
        return new NodesToRead("Delegation", actor, ids -> directory
                .byId(ids.stream().map(DelegationId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it)));
    }
}
