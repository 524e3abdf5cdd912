package io.answerable.roles.raci.accountability;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.PersonView;
import io.answerable.roles.RoleAssignmentAccepted;
import io.answerable.roles.RoleAssignmentEnded;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.MatrixActivated;
import io.answerable.roles.raci.MatrixSuperseded;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimelines;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.picture.RoleInPlace;
import io.answerable.roles.raci.picture.RolePlace;
import io.answerable.roles.raci.picture.RolesInPlace;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everybody who follows accountability when a new edition or a new holder has moved it. */
@Component
class TellingWhoIsAccountable {

    private final ActingAs actingAs;
    private final MatrixTimelines matrices;
    private final RolesInPlace places;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;

    TellingWhoIsAccountable(ActingAs actingAs, MatrixTimelines matrices, RolesInPlace places,
            ApplicationEventPublisher events, CurrentActor actor) {
        this.actingAs = actingAs;
        this.matrices = matrices;
        this.places = places;
        this.events = events;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "roles.telling-who-is-accountable-by-a-matrix")
    void on(MatrixActivated event) {
        actingAs.continuing(event.provenance(), () -> matrix(event).ifPresent(matrix -> {
            var day = actor.today();
            var before = edition(matrix, event.previous());
            var after = edition(matrix, event.edition());
            activities(before, after).forEach(it -> tell(matrix.scope(), it, holder(matrix, before, it, day),
                    holder(matrix, after, it, day), day, event.provenance()));
        }));
    }

    @ApplicationModuleListener(id = "roles.telling-who-is-accountable-without-a-matrix")
    void on(MatrixSuperseded event) {
        actingAs.continuing(event.provenance(), () -> {
            var ofScope = matrices.of(Optional.of(List.of(event.scope())));
            var day = actor.today();
            var rest = ofScope.stream().flatMap(it -> it.on(day).stream()).flatMap(it -> it.rows().stream()).toList();
            ofScope.stream().filter(it -> it.id().equals(event.matrix())).forEach(matrix -> {
                var before = edition(matrix, event.edition());
                activities(before, List.of()).forEach(it -> tell(event.scope(), it, holder(matrix, before, it, day),
                        holder(matrix, rest, it, day), day, event.provenance()));
            });
        });
    }

    @ApplicationModuleListener(id = "roles.telling-who-is-accountable-after-an-end")
    void on(RoleAssignmentEnded event) {
        moved(event.scope(), event.role(), event.to(), event.to().plusDays(1), event.provenance());
    }

    @ApplicationModuleListener(id = "roles.telling-who-is-accountable-after-an-acceptance")
    void on(RoleAssignmentAccepted event) {
        moved(event.scope(), event.role(), event.from().minusDays(1), event.from(), event.provenance());
    }

    private void moved(Scope scope, String role, LocalDate before, LocalDate from, Provenance by) {
        actingAs.continuing(by, () -> matrices.of(Optional.of(List.of(scope)))
                .forEach(matrix -> matrix.on(from)
                        .ifPresent(edition -> edition.rows()
                                .stream()
                                .filter(it -> it.rolesWith(Letter.A).contains(role))
                                .forEach(it -> tell(scope, it.activity(), holder(scope, role, before),
                                        holder(scope, role, from), from, by)))));
    }

    private void tell(Scope scope, String activity, @Nullable PersonId before, @Nullable PersonId after,
            LocalDate from, Provenance by) {
        if (!Objects.equals(before, after)) {
            events.publishEvent(new AccountabilityChanged(scope, activity, before, after, from, by));
        }
    }

    private Optional<MatrixTimeline> matrix(MatrixActivated event) {
        return matrices.of(Optional.of(List.of(event.scope())))
                .stream()
                .filter(it -> it.id().equals(event.matrix()))
                .findFirst();
    }

    private static List<RaciRow> edition(MatrixTimeline matrix, @Nullable Integer number) {
        return matrix.editions()
                .stream()
                .filter(it -> number != null && it.number() == number)
                .findFirst()
                .map(MatrixTimeline.Edition::rows)
                .orElse(List.of());
    }

    private static Set<String> activities(List<RaciRow> before, List<RaciRow> after) {
        var activities = new HashSet<String>();
        Stream.concat(before.stream(), after.stream()).map(RaciRow::activity).forEach(activities::add);
        return activities;
    }

    private @Nullable PersonId holder(MatrixTimeline matrix, List<RaciRow> rows, String activity, LocalDate day) {
        return rows.stream()
                .filter(it -> it.activity().equals(activity))
                .flatMap(it -> it.rolesWith(Letter.A).stream())
                .findFirst()
                .map(it -> holder(matrix.scope(), it, day))
                .orElse(null);
    }

    private @Nullable PersonId holder(Scope scope, String role, LocalDate day) {
        var place = new RolePlace(scope, role, day);
        return places.in(List.of(place)).getOrDefault(place, RoleInPlace.VACANT).resolved() instanceof PersonView it
                ? it.id()
                : null;
    }
}
