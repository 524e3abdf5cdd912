package io.answerable.roles.raci.departure;

import static java.util.Comparator.comparing;

import static io.answerable.roles.raci.Letter.A;
import static io.answerable.roles.raci.Letter.R;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.departure.DeparturePreviewView.Vacancy;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows before anybody leaves which roles would be vacant, which systems would lose somebody, whose manager would be
 * gone, and who could follow. Changes nothing.
 */
@Component
public class PreviewingDepartures {

    /** As vacancies and broken lines. */
    private static final Set<CommitmentKind> SHOWN_OTHERWISE = Set.of(CommitmentKind.ROLE,
            CommitmentKind.REPORTING_LINE);

    private final ResponsibilityPictures pictures;
    private final PeopleDirectory people;
    private final ObjectProvider<Commitments> commitments;
    private final Successors successors;
    private final CurrentActor actor;

    PreviewingDepartures(ResponsibilityPictures pictures, PeopleDirectory people,
            ObjectProvider<Commitments> commitments, Successors successors, CurrentActor actor) {
        this.pictures = pictures;
        this.people = people;
        this.commitments = commitments;
        this.successors = successors;
        this.actor = actor;
    }

    /**
     * The preview; empty when there is no such person that day.
     *
     * @param lastDay last good day of the employment
     * @throws AccessDeniedException unless the caller may see governance in the person's unit
     */
    @Transactional(readOnly = true)
    public Optional<DeparturePreviewView> of(PersonId person, LocalDate lastDay) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        return Optional.ofNullable(people.byId(List.of(person), lastDay).get(person)).map(it -> preview(it, lastDay));
    }

    private DeparturePreviewView preview(PersonView person, LocalDate lastDay) {
        var unit = person.unit();
        if (!actor.actor().may(Permission.READ_GOVERNANCE, unit == null ? null : unit.value(), null)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        var picture = pictures.whole(lastDay.plusDays(1));
        var vacancies = picture.holders()
                .all()
                .stream()
                .filter(it -> it.holder().equals(HolderRef.person(person.id())) && it.days().contain(lastDay))
                .filter(it -> isLast(it, picture))
                .map(it -> vacancy(it, picture))
                .distinct()
                .toList();
        return new DeparturePreviewView(person, vacancies, openItems(person.id(), lastDay),
                reports(person.id(), picture.asOf()), systems(vacancies, picture),
                successors.of(person, vacancies, picture), picture.asOf());
    }

    private static boolean isLast(HeldRole held, ResponsibilityPicture picture) {
        return picture.holders()
                .on(held.role(), held.scope(), picture.asOf())
                .stream()
                .allMatch(it -> it.holder().equals(held.holder()));
    }

    private static Vacancy vacancy(HeldRole held, ResponsibilityPicture picture) {
        var rows = rows(held.scope(), picture).toList();
        boolean ownsFunction = picture.roles().role(held.role()).map(RoleDefinition::criticalFunction).isPresent();
        boolean accountable = rows.stream().anyMatch(it -> it.rolesWith(A).contains(held.role()));
        return new Vacancy(held.role(), held.scope(), ownsFunction || accountable, rows.stream()
                .filter(it -> it.rolesWith(A).contains(held.role()) || it.rolesWith(R).contains(held.role()))
                .map(RaciRow::title)
                .distinct()
                .toList(), picture.asOf());
    }

    private static Stream<RaciRow> rows(Scope scope, ResponsibilityPicture picture) {
        var matrices = scope.equals(Scope.ORGANISATION) ? picture.matrices() : picture.matricesOf(scope);
        return matrices.stream().flatMap(it -> it.on(picture.asOf()).stream()).flatMap(it -> it.rows().stream());
    }

    private List<Commitment> openItems(PersonId person, LocalDate lastDay) {
        return commitments.stream()
                .flatMap(it -> it.commitmentsOf(List.of(person), lastDay).stream())
                .filter(it -> !SHOWN_OTHERWISE.contains(it.kind()))
                .sorted(comparing(Commitment::kind).thenComparing(it -> it.subject().reference()))
                .toList();
    }

    private List<PersonView> reports(PersonId person, LocalDate day) {
        var page = people.pagesOfReports(List.of(person), day, Paging.first(Paging.MOST)).get(person);
        return page == null ? List.of() : page.getNodes();
    }

    private static List<AiSystemId> systems(List<Vacancy> vacancies, ResponsibilityPicture picture) {
        return vacancies.stream()
                .filter(it -> it.scope().kind() == Scope.Kind.SYSTEM)
                .map(it -> AiSystemId.of(Objects.requireNonNull(it.scope().target())))
                .distinct()
                .filter(it -> picture.system(it.value())
                        .filter(system -> system.live().contain(picture.asOf()))
                        .isPresent())
                .toList();
    }
}
