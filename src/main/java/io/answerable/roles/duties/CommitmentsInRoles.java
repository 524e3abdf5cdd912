package io.answerable.roles.duties;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.delegations.DelegationDirectory;
import io.answerable.roles.scopes.ScopeView;
import io.answerable.roles.scopes.Scopes;
import io.answerable.roles.vacancies.VacancyDirectory;
import io.answerable.roles.vacancies.VacancyView;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles that rest on people: those that they hold, those in which they act for others, and after they left those that
 * nobody has taken over yet (R-ROL-40).
 */
@Component
@Transactional(readOnly = true)
class CommitmentsInRoles implements Commitments {

    private final AssignmentDirectory assignments;
    private final DelegationDirectory delegations;
    private final VacancyDirectory vacancies;
    private final PeopleDirectory people;
    private final Scopes scopes;
    private final RoleCatalogue catalogue;

    CommitmentsInRoles(AssignmentDirectory assignments, DelegationDirectory delegations, VacancyDirectory vacancies,
            PeopleDirectory people, Scopes scopes, RoleCatalogue catalogue) {
        this.assignments = assignments;
        this.delegations = delegations;
        this.vacancies = vacancies;
        this.people = people;
        this.scopes = scopes;
        this.catalogue = catalogue;
    }

    /** A role and what it is for, on the shoulders of somebody. */
    private record Borne(PersonId person, CommitmentKind kind, String role, Scope scope, @Nullable UUID assignment,
            @Nullable LocalDate until) {

        boolean isSameAs(Borne other) {
            return person.equals(other.person) && kind == other.kind && role.equals(other.role)
                    && scope.equals(other.scope);
        }
    }

    @Override
    public List<Commitment> commitmentsOf(Collection<PersonId> asked, LocalDate asOf) {
        var held = held(asked, asOf);
        var borne = Stream.of(held.stream(), delegated(asked, asOf),
                leftBehind(asked, asOf).filter(it -> held.stream().noneMatch(it::isSameAs)))
                .flatMap(it -> it)
                .toList();
        var where = borne.stream().map(it -> new ScopeView(it.scope(), asOf)).distinct().toList();
        var references = scopes.references(where);
        var labels = scopes.labels(where);
        var known = people.byId(asked, asOf);
        return borne.stream()
                .map(it -> commitment(it, new ScopeView(it.scope(), asOf), known, references, labels))
                .toList();
    }

    private List<Borne> held(Collection<PersonId> asked, LocalDate asOf) {
        var holders = asked.stream().collect(toMap(HolderRef::person, it -> it, (one, same) -> one));
        return assignments.ofHolders(holders.keySet(), asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .map(it -> new Borne(Objects.requireNonNull(holders.get(it.holder())), CommitmentKind.ROLE, it.role(),
                        it.scope(), it.id().value(), it.to()))
                .toList();
    }

    private Stream<Borne> delegated(Collection<PersonId> asked, LocalDate asOf) {
        return delegations.ofDeputies(asked, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .map(it -> new Borne(it.deputy(), CommitmentKind.DELEGATION, it.role(), it.scope(), null, it.to()));
    }

    private Stream<Borne> leftBehind(Collection<PersonId> asked, LocalDate asOf) {
        return vacancies.leftBehindBy(asked, asOf).stream().flatMap(CommitmentsInRoles::leftBehind);
    }

    private static Stream<Borne> leftBehind(VacancyView vacancy) {
        var last = vacancy.lastHolder();
        return last == null
                ? Stream.empty()
                : last.asPerson()
                        .stream()
                        .map(it -> new Borne(it, CommitmentKind.ROLE, vacancy.role(), vacancy.scope(), null,
                                vacancy.dueOn()));
    }

    private Commitment commitment(Borne it, ScopeView where, Map<PersonId, PersonView> known,
            Map<ScopeView, String> references, Map<ScopeView, String> labels) {
        var person = known.get(it.person());
        var reference = "%s:%s@%s".formatted(it.role(), person == null ? it.person() : person.key(),
                references.get(where));
        var title = catalogue.role(it.role()).map(RoleDefinition::title).orElse(it.role()) + ", " + labels.get(where);
        var subject = new Subject("assignment", it.assignment() == null ? null : "RoleAssignment", it.assignment(),
                reference, title);
        return new Commitment(it.person(), it.kind(), subject, title, it.until(),
                it.scope().kind() == Scope.Kind.UNIT ? it.scope().target() : null,
                it.scope().kind() == Scope.Kind.SYSTEM ? it.scope().target() : null);
    }
}
