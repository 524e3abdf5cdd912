package io.answerable.roles.assignments.graphql;

import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.graphql.Asked;
import io.answerable.roles.scopes.ScopeRef;
import io.answerable.roles.scopes.Scopes;
import io.answerable.roles.scopes.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to roles, people, units and systems who holds what. */
@Controller
class RoleHolderController {

    private final Scopes scopes;

    RoleHolderController(Scopes scopes) {
        this.scopes = scopes;
    }

    @SchemaMapping(typeName = "Role", field = "holders")
    CompletableFuture<List<RoleAssignmentView>> holders(RoleDefinition role, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ScopeRef scope,
            DataLoader<Asked<String, Where>, List<RoleAssignmentView>> holdersOfRole) {
        return scopes.where(scope, asOf)
                .map(it -> holdersOfRole.load(new Asked<>(role.key(), it)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    @SchemaMapping(typeName = "Person", field = "roles")
    CompletableFuture<List<RoleAssignmentView>> roles(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<PersonId, LocalDate>, List<RoleAssignmentView>> rolesOfPerson) {
        return rolesOfPerson.load(new Asked<>(person.id(), asOf == null ? person.asOf() : asOf));
    }

    @SchemaMapping(typeName = "Unit", field = "roleHolders")
    CompletableFuture<List<RoleAssignmentView>> roleHolders(UnitView unit, @Argument @Nullable List<String> roles,
            @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<Scope, Which>, List<RoleAssignmentView>> holdersInScope) {
        return holdersInScope
                .load(new Asked<>(Scope.unit(unit.id()), Which.of(roles, asOf == null ? unit.asOf() : asOf)));
    }

    @SchemaMapping(typeName = "AiSystem", field = "roleHolders")
    CompletableFuture<List<RoleAssignmentView>> roleHolders(AiSystemView system, @Argument @Nullable List<String> roles,
            @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<Scope, Which>, List<RoleAssignmentView>> holdersInScope) {
        return holdersInScope
                .load(new Asked<>(Scope.system(system.id()), Which.of(roles, asOf == null ? system.asOf() : asOf)));
    }
}
