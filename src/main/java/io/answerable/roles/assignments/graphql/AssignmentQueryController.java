package io.answerable.roles.assignments.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.RoleAssignmentView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who holds and held what. */
@Controller
class AssignmentQueryController {

    private final AssignmentDirectory assignments;
    private final CurrentActor actor;

    AssignmentQueryController(AssignmentDirectory assignments, CurrentActor actor) {
        this.assignments = assignments;
        this.actor = actor;
    }

    @QueryMapping
    @Nullable
    RoleAssignmentView roleAssignment(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        var day = dayOf(asOf);
        if (by.key() != null) {
            return assignments.byKey(by.key(), day).orElse(null);
        }
        return by.resolve("RoleAssignment", key -> Optional.<UUID>empty(), "by", "id")
                .map(RoleAssignmentId::of)
                .map(it -> assignments.byId(List.of(it), day).get(it))
                .orElse(null);
    }

    @QueryMapping
    Page<RoleAssignmentView> roleAssignments(@Argument @Nullable AssignmentFilterInput filter,
            @Argument @Nullable List<AssignmentOrderInput> orderBy, @Argument @Nullable LocalDate asOf, Paging paging) {
        return assignments.page(AssignmentFilterInput.conditionOf(filter), AssignmentOrderInput.orderOf(orderBy),
                paging, dayOf(asOf));
    }

    @SchemaMapping(typeName = "Viewer", field = "roles")
    List<RoleAssignmentView> ownRoles() {
        return actor.actor()
                .person()
                .filter(it -> actor.actor().may(Permission.READ))
                .map(HolderRef::person)
                .map(it -> assignments.ofHolders(List.of(it), actor.today()).getOrDefault(it, List.of()))
                .orElse(List.of());
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
