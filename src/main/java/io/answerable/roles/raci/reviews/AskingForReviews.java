package io.answerable.roles.raci.reviews;

import io.answerable.access.ActingAs;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonLeft;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitReorganised;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.AssignmentDirectory;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.raci.MatrixReviewDue;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Asks for a review of the matrices concerned when somebody who has a letter in them leaves, when a unit is
 * reorganised, or when their interval has passed (R-ROL-32, R-ROL-33). Hearing of it again changes nothing.
 */
@Component
class AskingForReviews {

    private final ActingAs actingAs;
    private final ReviewRequests requests;
    private final MatrixTimelines matrices;
    private final AssignmentDirectory held;
    private final PeopleDirectory people;
    private final AiSystemRegister systems;
    private final ApplicationEventPublisher events;

    AskingForReviews(ActingAs actingAs, ReviewRequests requests, MatrixTimelines matrices, AssignmentDirectory held,
            PeopleDirectory people, AiSystemRegister systems, ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.requests = requests;
        this.matrices = matrices;
        this.held = held;
        this.people = people;
        this.systems = systems;
        this.events = events;
    }

    @ApplicationModuleListener(id = "roles.asking-for-reviews-after-a-leaver")
    void on(PersonLeft event) {
        actingAs.continuing(event.provenance(), () -> {
            var roles = rolesOf(event.person(), event.lastDay());
            var scopes = roles.stream().map(RoleAssignmentView::scope).collect(Collectors.toSet());
            requests.ask(inForce(scopes, event.lastDay(), matrix -> roles.stream()
                    .anyMatch(it -> it.scope().equals(matrix.scope())
                            && matrix.named(it.role()).contain(event.lastDay()))),
                    "PERSON_LEFT", keyOf(event.person(), event.lastDay()), event.lastDay(), event.provenance());
        });
    }

    @ApplicationModuleListener(id = "roles.asking-for-reviews-after-a-reorganisation")
    void on(UnitReorganised event) {
        if (event.kind() == UnitReorganised.Kind.MOVED || event.kind() == UnitReorganised.Kind.HEAD_CHANGED) {
            actingAs.continuing(event.provenance(), () -> {
                Set<Scope> scopes = new HashSet<>();
                event.units().forEach(it -> scopes.add(Scope.unit(it)));
                systems.ownedBy(event.units(), event.from())
                        .values()
                        .forEach(owned -> owned.forEach(it -> scopes.add(Scope.system(it))));
                requests.ask(inForce(scopes, event.from(), matrix -> true), "REORGANISATION",
                        event.kind() + " " + event.from(), event.from(), event.provenance());
            });
        }
    }

    @ApplicationModuleListener(id = "roles.asking-for-periodic-reviews")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> requests.dueOn(event.date())
                .forEach(it -> events.publishEvent(
                        new MatrixReviewDue(it, "INTERVAL", null, event.provenance()))));
    }

    private List<RoleAssignmentView> rolesOf(PersonId person, LocalDate day) {
        var holder = HolderRef.person(person);
        return held.ofHolders(List.of(holder), day).getOrDefault(holder, List.of());
    }

    private List<MatrixTimeline> inForce(Collection<Scope> scopes, LocalDate day, Predicate<MatrixTimeline> which) {
        return matrices.of(Optional.of(scopes))
                .stream()
                .filter(it -> it.active().contain(day))
                .filter(which)
                .toList();
    }

    private String keyOf(PersonId person, LocalDate day) {
        return Optional.ofNullable(people.byId(List.of(person), day).get(person))
                .map(PersonView::key)
                .orElseGet(person::toString);
    }
}
