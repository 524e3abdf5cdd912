package io.answerable.roles.assignments.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.roles.DelegationId;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.VacancyId;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.DelegationDirectory;
import io.answerable.roles.assignments.DescribingJobs;
import io.answerable.roles.assignments.VacancyDirectory;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads assignments, delegations, vacancies and job descriptions by id; whoever may not read finds nothing. */
@Configuration(proxyBeanMethods = false)
class AssignmentNodeLoaders {

    private record Loader(String type, CurrentActor actor, Function<Collection<UUID>, Map<UUID, ?>> found)
            implements
                NodeLoader {

        @Override
        public Map<UUID, ?> load(Collection<UUID> ids) {
            return actor.actor().may(Permission.READ) ? found.apply(ids) : Map.of();
        }
    }

    @Bean
    NodeLoader roleAssignmentLoader(AssignmentDirectory directory, CurrentActor actor) {
        return new Loader("RoleAssignment", actor, ids -> directory
                .byId(ids.stream().map(RoleAssignmentId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it)));
    }

    @Bean
    NodeLoader delegationLoader(DelegationDirectory directory, CurrentActor actor) {
        return new Loader("Delegation", actor, ids -> directory
                .byId(ids.stream().map(DelegationId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it)));
    }

    @Bean
    NodeLoader vacancyLoader(VacancyDirectory directory, CurrentActor actor) {
        return new Loader("Vacancy", actor, ids -> directory
                .byId(ids.stream().map(VacancyId::of).toList(), actor.today())
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it)));
    }

    @Bean
    NodeLoader jobDescriptionLoader(DescribingJobs jobs, CurrentActor actor) {
        return new Loader("JobDescriptionSnapshot", actor, jobs::byId);
    }
}
