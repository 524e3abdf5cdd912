package io.answerable.roles.delegations.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.delegations.DelegationDirectory;
import io.answerable.roles.delegations.DelegationView;
import io.answerable.roles.scopes.HolderViews.OnDay;
import io.answerable.roles.scopes.HolderViews;
import io.answerable.roles.scopes.ScopeView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds what delegations refer to, and who deputises in assignments, for all of a request at once. */
@Controller
class DelegationFieldController {

    private final RoleCatalogue catalogue;
    private final HolderViews holders;
    private final DelegationDirectory delegations;

    DelegationFieldController(RoleCatalogue catalogue, HolderViews holders, DelegationDirectory delegations) {
        this.catalogue = catalogue;
        this.holders = holders;
        this.delegations = delegations;
    }

    @SchemaMapping(typeName = "Delegation", field = "role")
    @Nullable
    RoleDefinition role(DelegationView it) {
        return catalogue.role(it.role()).orElse(null);
    }

    @SchemaMapping(typeName = "Delegation", field = "scope")
    ScopeView scope(DelegationView it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @BatchMapping(typeName = "Delegation", field = "holder")
    Map<DelegationView, PersonView> deputised(List<DelegationView> all) {
        return holders.peopleBehind(all,
                it -> Optional.ofNullable(it.holder()).map(who -> new OnDay(HolderRef.person(who), it.asOf())));
    }

    @BatchMapping(typeName = "Delegation", field = "deputy")
    Map<DelegationView, PersonView> acting(List<DelegationView> all) {
        return holders.peopleBehind(all, it -> Optional.of(new OnDay(HolderRef.person(it.deputy()), it.asOf())));
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
}
