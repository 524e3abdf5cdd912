package io.answerable.roles.vacancies.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.roles.VacancyId;
import io.answerable.roles.scopes.NodesToRead;
import io.answerable.roles.vacancies.VacancyDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads vacancies by id. */
@Configuration(proxyBeanMethods = false)
class VacancyNodes {

    @Bean
    NodeLoader vacancyLoader(VacancyDirectory directory, CurrentActor actor) {
        return new NodesToRead("Vacancy", actor, ids -> directory
                .byId(ids.stream().map(VacancyId::of).toList(), actor.today())
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it)));
    }
}
