package io.answerable.roles.assignments.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.DelegationView;
import io.answerable.roles.assignments.DescribingJobs;
import io.answerable.roles.assignments.JobDescriptionSnapshotView;
import io.answerable.roles.assignments.JobDescriptionView;
import io.answerable.roles.assignments.OpenDuties.Duty;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.assignments.RoleCards.Card;
import io.answerable.roles.assignments.RoleCards.Split;
import io.answerable.roles.assignments.graphql.AssignmentLoaders.Asked;
import io.answerable.roles.assignments.graphql.AssignmentLoaders.Where;
import io.answerable.roles.assignments.graphql.AssignmentLoaders.Which;
import io.answerable.roles.scopes.ScopeRef;
import io.answerable.roles.scopes.Scopes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to roles, people, units and systems who holds what. */
@Controller
class RoleHolderController {

    private final DescribingJobs jobs;
    private final Scopes scopes;
    private final CurrentActor actor;

    RoleHolderController(DescribingJobs jobs, Scopes scopes, CurrentActor actor) {
        this.jobs = jobs;
        this.scopes = scopes;
        this.actor = actor;
    }

    @SchemaMapping(typeName = "Role", field = "holders")
    CompletableFuture<List<RoleAssignmentView>> holders(RoleDefinition role, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ScopeRef scope,
            DataLoader<Asked<String, Where>, List<RoleAssignmentView>> holdersOfRole) {
        return where(scope, asOf).map(it -> holdersOfRole.load(new Asked<>(role.key(), it)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    @SchemaMapping(typeName = "Role", field = "card")
    CompletableFuture<Card> card(RoleDefinition role, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ScopeRef scope, DataLoader<Asked<String, Where>, Card> cardOfRole) {
        return where(scope, asOf).map(it -> cardOfRole.load(new Asked<>(role.key(), it)))
                .orElseGet(() -> CompletableFuture.completedFuture(new Card(dayOf(asOf), List.of())));
    }

    @SchemaMapping(typeName = "Role", field = "jobDescription")
    JobDescriptionView jobDescription(RoleDefinition role) {
        return jobs.of(role);
    }

    @BatchMapping(typeName = "Role", field = "jobDescriptions")
    Map<RoleDefinition, List<JobDescriptionSnapshotView>> jobDescriptions(List<RoleDefinition> roles) {
        var issued = jobs.issued(roles.stream().map(RoleDefinition::key).toList());
        var found = new HashMap<RoleDefinition, List<JobDescriptionSnapshotView>>();
        roles.forEach(it -> found.put(it, issued.getOrDefault(it.key(), List.of())));
        return found;
    }

    @SchemaMapping(typeName = "Person", field = "roles")
    CompletableFuture<List<RoleAssignmentView>> roles(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<PersonId, LocalDate>, List<RoleAssignmentView>> rolesOfPerson) {
        return rolesOfPerson.load(new Asked<>(person.id(), asOf == null ? person.asOf() : asOf));
    }

    @SchemaMapping(typeName = "Person", field = "deputising")
    CompletableFuture<List<DelegationView>> deputising(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<PersonId, LocalDate>, List<DelegationView>> deputising) {
        return deputising.load(new Asked<>(person.id(), asOf == null ? person.asOf() : asOf));
    }

    @SchemaMapping(typeName = "Person", field = "openDuties")
    CompletableFuture<List<Duty>> openDuties(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<PersonId, LocalDate>, List<Duty>> openDuties) {
        return openDuties.load(new Asked<>(person.id(), asOf == null ? person.asOf() : asOf));
    }

    @SchemaMapping(typeName = "Unit", field = "roleHolders")
    CompletableFuture<List<RoleAssignmentView>> roleHolders(UnitView unit, @Argument @Nullable List<String> roles,
            @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<Scope, Which>, List<RoleAssignmentView>> holdersInScope) {
        return holdersInScope
                .load(new Asked<>(Scope.unit(unit.id()), which(roles, asOf == null ? unit.asOf() : asOf)));
    }

    @SchemaMapping(typeName = "AiSystem", field = "roleHolders")
    CompletableFuture<List<RoleAssignmentView>> roleHolders(AiSystemView system, @Argument @Nullable List<String> roles,
            @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<Scope, Which>, List<RoleAssignmentView>> holdersInScope) {
        return holdersInScope.load(new Asked<>(Scope.system(system.id()), which(roles, dayOf(asOf, system))));
    }

    @SchemaMapping(typeName = "AiSystem", field = "roleCard")
    CompletableFuture<Card> roleCard(AiSystemView system, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<AiSystemId, LocalDate>, Card> cardOfSystem) {
        return cardOfSystem.load(new Asked<>(system.id(), dayOf(asOf, system)));
    }

    @SchemaMapping(typeName = "AiSystem", field = "stewardship")
    CompletableFuture<Split> stewardship(AiSystemView system, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<AiSystemId, LocalDate>, Split> splitOfSystem) {
        return splitOfSystem.load(new Asked<>(system.id(), dayOf(asOf, system)));
    }

    private Optional<Where> where(@Nullable ScopeRef scope, @Nullable LocalDate asOf) {
        return scope == null
                ? Optional.of(new Where(Optional.empty(), dayOf(asOf)))
                : scopes.resolve(scope, "scope").map(it -> new Where(Optional.of(it), dayOf(asOf)));
    }

    private static Which which(@Nullable List<String> roles, LocalDate day) {
        return new Which(roles == null ? Set.of() : Set.copyOf(roles), day);
    }

    private static LocalDate dayOf(@Nullable LocalDate asOf, AiSystemView system) {
        return asOf == null ? system.asOf() : asOf;
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
