package io.answerable.roles.assignments.graphql;

import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.scopes.HolderViews.OnDay;
import io.answerable.roles.scopes.HolderViews;
import io.answerable.roles.scopes.ScopeView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Finds what assignments refer to, for all of a request at once. */
@Controller
class AssignmentFieldController {

    private final RoleCatalogue catalogue;
    private final HolderViews holders;

    AssignmentFieldController(RoleCatalogue catalogue, HolderViews holders) {
        this.catalogue = catalogue;
        this.holders = holders;
    }

    @SchemaMapping(typeName = "RoleAssignment", field = "role")
    @Nullable
    RoleDefinition role(RoleAssignmentView it) {
        return catalogue.role(it.role()).orElse(null);
    }

    @SchemaMapping(typeName = "RoleAssignment", field = "scope")
    ScopeView scope(RoleAssignmentView it) {
        return new ScopeView(it.scope(), it.asOf());
    }

    @BatchMapping(typeName = "RoleAssignment", field = "holder")
    Map<RoleAssignmentView, HolderView> holders(List<RoleAssignmentView> assignments) {
        return holders.behind(assignments, it -> Optional.of(new OnDay(it.holder(), it.asOf())));
    }

    @BatchMapping(typeName = "RoleAssignment", field = "person")
    Map<RoleAssignmentView, PersonView> people(List<RoleAssignmentView> assignments) {
        return holders.peopleBehind(assignments,
                it -> it.holder().asPerson().map(person -> new OnDay(it.holder(), it.asOf())));
    }
}
