package io.answerable.roles.assignments.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.DelegationDirectory;
import io.answerable.roles.assignments.DelegationState;
import io.answerable.roles.assignments.DelegationView;
import io.answerable.roles.assignments.DrawingCharts;
import io.answerable.roles.assignments.OrganisationChart;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.assignments.RoleCards;
import io.answerable.roles.assignments.VacancyDirectory;
import io.answerable.roles.assignments.VacancyState;
import io.answerable.roles.assignments.VacancyView;
import io.answerable.roles.assignments.VacantRoles;
import io.answerable.roles.assignments.VacantRoles.VacantRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who holds, held and deputises what, and what is vacant. */
@Controller
class AssignmentQueryController {

    private final AssignmentDirectory assignments;
    private final DelegationDirectory delegations;
    private final VacancyDirectory vacancies;
    private final VacantRoles vacant;
    private final DrawingCharts charts;
    private final RoleCards cards;
    private final CurrentActor actor;

    AssignmentQueryController(AssignmentDirectory assignments, DelegationDirectory delegations,
            VacancyDirectory vacancies,
            VacantRoles vacant, DrawingCharts charts, RoleCards cards, CurrentActor actor) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.vacancies = vacancies;
        this.vacant = vacant;
        this.charts = charts;
        this.cards = cards;
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

    @QueryMapping
    Page<DelegationView> delegations(@Argument @Nullable List<DelegationState> states,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        var found = delegations.known(dayOf(asOf))
                .stream()
                .filter(it -> states == null || states.contains(it.state()))
                .sorted(java.util.Comparator.comparing(DelegationView::key))
                .toList();
        return Page.ofAll(found, paging, it -> Cursor.of(it.key(), it.id()), 2);
    }

    @QueryMapping
    Page<VacancyView> vacancies(@Argument @Nullable List<VacancyState> states, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        var found = vacancies.openedBy(dayOf(asOf))
                .stream()
                .filter(it -> states == null || states.contains(it.state()))
                .toList();
        return Page.ofAll(found, paging, it -> Cursor.of(it.openedOn(), it.id()), 2);
    }

    @QueryMapping
    List<VacantRole> vacantRoles(@Argument @Nullable LocalDate asOf) {
        return vacant.on(dayOf(asOf));
    }

    @QueryMapping
    OrganisationChart organisationChart(@Argument @Nullable LocalDate asOf) {
        return charts.on(dayOf(asOf));
    }

    @QueryMapping
    @Nullable
    RoleAssignmentView auditContact(@Argument @Nullable LocalDate asOf) {
        return cards.auditContact(dayOf(asOf)).orElse(null);
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
