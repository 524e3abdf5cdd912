package io.answerable.roles.assignments.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.graphql.Asked;
import io.answerable.roles.scopes.NodesToRead;
import io.answerable.roles.scopes.Where;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Answers who holds what for all roles, people, units and systems of a request at once, and loads assignments by id. */
@Configuration(proxyBeanMethods = false)
class AssignmentLoaders {

    AssignmentLoaders(BatchLoaderRegistry registry, AssignmentDirectory assignments) {
        Asked.<PersonId, LocalDate, List<RoleAssignmentView>>answer(registry, "rolesOfPerson",
                (people, day) -> byPerson(assignments.ofHolders(people.stream().map(HolderRef::person).toList(), day)),
                List.of());
        Asked.<String, Where, List<RoleAssignmentView>>answer(registry, "holdersOfRole",
                (roles, where) -> assignments.ofRoles(roles, where.scope(), where.asOf()), List.of());
        Asked.<Scope, Which, List<RoleAssignmentView>>answer(registry, "holdersInScope",
                (scopes, which) -> assignments.ofScopes(scopes, which.roles(), which.asOf()), List.of());
    }

    private static Map<PersonId, List<RoleAssignmentView>> byPerson(
            Map<HolderRef, List<RoleAssignmentView>> byHolder) {
        var found = new HashMap<PersonId, List<RoleAssignmentView>>();
        byHolder.forEach((holder, held) -> holder.asPerson().ifPresent(it -> found.put(it, held)));
        return found;
    }

    @Bean
    NodeLoader roleAssignmentLoader(AssignmentDirectory directory, CurrentActor actor) {
        return new NodesToRead("RoleAssignment", actor, ids -> directory
                .byId(ids.stream().map(RoleAssignmentId::of).toList(), actor.today())
                .values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it)));
    }
}
