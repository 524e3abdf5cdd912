package io.answerable.roles.cards;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.graphql.PerDay;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.HoldersAbove;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.AssignmentState;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.scopes.HolderViews;
import io.answerable.roles.scopes.HolderViews.OnDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells to whom people report in their roles: along the functional line of the role, and to their manager (R-ROL-02,
 * R-ROL-04). Of the roles that a role may report to, the first that somebody holds counts.
 */
@Component
@Transactional(readOnly = true)
public class LinesOfRoles implements HoldersAbove {

    private final AssignmentDirectory assignments;
    private final CommitteeDirectory committees;
    private final PartyDirectory parties;
    private final PeopleDirectory people;
    private final HolderViews holders;
    private final RoleCatalogue catalogue;

    LinesOfRoles(AssignmentDirectory assignments, CommitteeDirectory committees, PartyDirectory parties,
            PeopleDirectory people, HolderViews holders, RoleCatalogue catalogue) {
        this.assignments = assignments;
        this.committees = committees;
        this.parties = parties;
        this.people = people;
        this.holders = holders;
        this.catalogue = catalogue;
    }

    /** The lines of each of these, functional ones first; a fixed number of statements for each day. */
    public Map<RoleAssignmentView, List<ReportingLine>> of(Collection<RoleAssignmentView> some) {
        return PerDay.read(some, RoleAssignmentView::asOf, this::onDay);
    }

    private Map<RoleAssignmentView, List<ReportingLine>> onDay(Collection<RoleAssignmentView> some, LocalDate asOf) {
        var above = above(some.stream().map(RoleAssignmentView::role).collect(toSet()), asOf);
        var employed = people.byId(some.stream().flatMap(it -> it.holder().asPerson().stream()).toList(), asOf);
        return some.stream()
                .collect(toMap(it -> it,
                        it -> Stream.concat(functional(it, above), administrative(it, employed, asOf)).toList()));
    }

    private Stream<ReportingLine> functional(RoleAssignmentView assignment, Superiors above) {
        return reportsTo(assignment.role()).stream()
                .map(it -> above.of(it, assignment.scope()))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<ReportingLine> administrative(RoleAssignmentView assignment,
            Map<PersonId, PersonView> employed, LocalDate asOf) {
        return assignment.holder()
                .asPerson()
                .map(employed::get)
                .flatMap(it -> Optional.ofNullable(it.manager()))
                .map(it -> new ReportingLine(ReportingLine.Kind.ADMINISTRATIVE, null, null,
                        new OnDay(HolderRef.person(it), asOf)))
                .stream();
    }

    @Override
    public Map<String, List<HolderRef>> of(Collection<String> roles, LocalDate asOf) {
        var above = above(Set.copyOf(roles), asOf);
        return roles.stream()
                .distinct()
                .collect(toMap(it -> it, it -> reportsTo(it).stream()
                        .flatMap(superior -> above.of(superior, Scope.ORGANISATION).stream())
                        .flatMap(line -> Superiors.speaking(line).stream())
                        .distinct()
                        .toList()));
    }

    private Superiors above(Set<String> roles, LocalDate asOf) {
        var superiors = roles.stream().flatMap(it -> reportsTo(it).stream()).collect(toSet());
        var bodies = committees.all(asOf)
                .stream()
                .filter(it -> it.role() != null && superiors.contains(it.role()))
                .collect(groupingBy(it -> Objects.requireNonNull(it.role())));
        return new Superiors(bodies, parties.board(asOf).map(ExternalPartyView::ref).orElse(null),
                present(superiors, asOf), asOf);
    }

    private Map<String, List<RoleAssignmentView>> present(Set<String> roles, LocalDate asOf) {
        var held = assignments.ofRoles(roles, Optional.empty(), asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.state() == AssignmentState.ACTIVE)
                .toList();
        var known = holders.views(held.stream().map(RoleAssignmentView::holder).toList(), asOf);
        return held.stream()
                .filter(it -> !(known.get(it.holder()) instanceof PersonView person) || person.status().present())
                .collect(groupingBy(RoleAssignmentView::role));
    }

    private List<String> reportsTo(String role) {
        return catalogue.role(role).map(RoleDefinition::reportsTo).orElse(List.of());
    }
}
