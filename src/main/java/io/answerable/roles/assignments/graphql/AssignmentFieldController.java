package io.answerable.roles.assignments.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitView;
import io.answerable.inventory.AiSystemView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.DelegationDirectory;
import io.answerable.roles.assignments.DelegationView;
import io.answerable.roles.assignments.HolderViews;
import io.answerable.roles.assignments.HolderViews.OnDay;
import io.answerable.roles.assignments.JobDescriptionSnapshotView;
import io.answerable.roles.assignments.OrganisationChart.ChartNode;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.assignments.VacancyView;
import io.answerable.roles.assignments.VacantRoles.VacantRole;
import io.answerable.roles.scopes.ScopeView;
import io.answerable.roles.scopes.Scopes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds what assignments, delegations and vacancies refer to, for all of a request at once. */
@Controller
class AssignmentFieldController {

    private final RoleCatalogue catalogue;
    private final HolderViews holders;
    private final DelegationDirectory delegations;
    private final Scopes scopes;

    AssignmentFieldController(RoleCatalogue catalogue, HolderViews holders, DelegationDirectory delegations,
            Scopes scopes) {
        this.catalogue = catalogue;
        this.holders = holders;
        this.delegations = delegations;
        this.scopes = scopes;
    }

    @SchemaMapping(typeName = "RoleAssignment", field = "role")
    @Nullable
    RoleDefinition role(RoleAssignmentView it) {
        return role(it.role());
    }

    @SchemaMapping(typeName = "Delegation", field = "role")
    @Nullable
    RoleDefinition role(DelegationView it) {
        return role(it.role());
    }

    @SchemaMapping(typeName = "Vacancy", field = "role")
    @Nullable
    RoleDefinition role(VacancyView it) {
        return role(it.role());
    }

    @SchemaMapping(typeName = "VacantRole", field = "role")
    @Nullable
    RoleDefinition role(VacantRole it) {
        return role(it.role());
    }

    @SchemaMapping(typeName = "JobDescriptionSnapshot", field = "role")
    @Nullable
    RoleDefinition role(JobDescriptionSnapshotView it) {
        return role(it.role());
    }

    @SchemaMapping(typeName = "ChartNode", field = "role")
    @Nullable
    RoleDefinition role(ChartNode it) {
        var place = it.place();
        return place == null ? null : role(place.role());
    }

    @SchemaMapping(typeName = "RoleAssignment", field = "scope")
    ScopeView scope(RoleAssignmentView it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @SchemaMapping(typeName = "Delegation", field = "scope")
    ScopeView scope(DelegationView it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @SchemaMapping(typeName = "Vacancy", field = "scope")
    ScopeView scope(VacancyView it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @SchemaMapping(typeName = "VacantRole", field = "scope")
    ScopeView scope(VacantRole it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @SchemaMapping(typeName = "ChartNode", field = "scope")
    @Nullable
    ScopeView scope(ChartNode it) {
        var place = it.place();
        return place == null ? null : new ScopeView(place.scope(), place.asOf());
    }

    @BatchMapping(typeName = "RoleAssignment", field = "holder")
    Map<RoleAssignmentView, HolderView> holders(List<RoleAssignmentView> assignments) {
        return holders(assignments, it -> Optional.of(new OnDay(it.holder(), it.asOf())));
    }

    @BatchMapping(typeName = "RoleAssignment", field = "person")
    Map<RoleAssignmentView, PersonView> people(List<RoleAssignmentView> assignments) {
        return people(assignments, it -> it.holder().asPerson().map(person -> new OnDay(it.holder(), it.asOf())));
    }

    @BatchMapping(typeName = "RoleAssignment", field = "deputies")
    Map<RoleAssignmentView, List<DelegationView>> deputies(List<RoleAssignmentView> assignments) {
        var found = new HashMap<RoleAssignmentView, List<DelegationView>>();
        assignments.stream()
                .collect(groupingBy(RoleAssignmentView::asOf))
                .forEach((day, ofDay) -> found.putAll(delegations.ofAssignments(ofDay, day)));
        assignments.forEach(it -> found.putIfAbsent(it, List.of()));
        return found;
    }

    @BatchMapping(typeName = "Delegation", field = "holder")
    Map<DelegationView, PersonView> deputised(List<DelegationView> all) {
        return people(all,
                it -> Optional.ofNullable(it.holder()).map(who -> new OnDay(HolderRef.person(who), it.asOf())));
    }

    @BatchMapping(typeName = "Delegation", field = "deputy")
    Map<DelegationView, PersonView> acting(List<DelegationView> all) {
        return people(all, it -> Optional.of(new OnDay(HolderRef.person(it.deputy()), it.asOf())));
    }

    @BatchMapping(typeName = "Vacancy", field = "lastHolder")
    Map<VacancyView, HolderView> lastHolders(List<VacancyView> all) {
        return holders(all, it -> Optional.ofNullable(it.lastHolder()).map(who -> new OnDay(who, it.asOf())));
    }

    @BatchMapping(typeName = "VacantRole", field = "lastHolder")
    Map<VacantRole, HolderView> lastHoldersOnPaper(List<VacantRole> all) {
        return holders(all, it -> Optional.ofNullable(it.lastHolder()).map(who -> new OnDay(who, it.asOf())));
    }

    @BatchMapping(typeName = "ChartNode", field = "holder")
    Map<ChartNode, HolderView> holdersOfNodes(List<ChartNode> nodes) {
        return holders(nodes, it -> Optional.ofNullable(it.holder()));
    }

    @BatchMapping(typeName = "ChartNode", field = "label")
    Map<ChartNode, String> labels(List<ChartNode> nodes) {
        var named = holdersOfNodes(nodes);
        var labels = new HashMap<ChartNode, String>();
        var places = scopes.labels(nodes.stream().flatMap(it -> Optional.ofNullable(scope(it)).stream()).toList());
        for (var node : nodes) {
            var scope = scope(node);
            var holder = named.get(node);
            var role = role(node);
            labels.put(node, scope == null
                    ? holder == null ? node.ref() : holder.name()
                    : (role == null ? node.ref() : role.title()) + ", " + places.get(scope));
        }
        return labels;
    }

    @BatchMapping(typeName = "Scope", field = "unit")
    Map<ScopeView, UnitView> units(List<ScopeView> all) {
        return scopes.units(all);
    }

    @BatchMapping(typeName = "Scope", field = "system")
    Map<ScopeView, AiSystemView> systems(List<ScopeView> all) {
        return scopes.systems(all);
    }

    @BatchMapping(typeName = "Scope", field = "label")
    Map<ScopeView, String> labelsOfScopes(List<ScopeView> all) {
        return scopes.labels(all);
    }

    @BatchMapping(typeName = "Scope", field = "reference")
    Map<ScopeView, String> references(List<ScopeView> all) {
        return scopes.references(all);
    }

    private <T> Map<T, HolderView> holders(List<T> sources, Function<T, Optional<OnDay>> holder) {
        var views = holders.views(sources.stream().flatMap(it -> holder.apply(it).stream()).toList());
        var found = new HashMap<T, HolderView>();
        sources.forEach(it -> holder.apply(it)
                .flatMap(day -> Optional.ofNullable(views.get(day)))
                .ifPresent(view -> found.put(it, view)));
        return found;
    }

    private <T> Map<T, PersonView> people(List<T> sources, Function<T, Optional<OnDay>> person) {
        var found = new HashMap<T, PersonView>();
        holders(sources, person).forEach((source, view) -> {
            if (view instanceof PersonView it) {
                found.put(source, it);
            }
        });
        return found;
    }

    private @Nullable RoleDefinition role(String key) {
        return catalogue.role(key).orElse(null);
    }
}
