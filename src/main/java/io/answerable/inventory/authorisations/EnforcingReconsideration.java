package io.answerable.inventory.authorisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.answerable.access.ActingAs;
import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationDirectory;
import io.answerable.inventory.AuthorisationKind;
import io.answerable.inventory.AuthorisationTimeline;
import io.answerable.inventory.Suspending;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.kernel.Days;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.signals.CalendarDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Stops systems whose authorisation nobody has granted anew by the day set for that (V-5, process P2), unless the
 * organisation has decided to be told only. The facts of today decide, so a day that is heard of late or twice stops
 * nothing that has been granted in the meantime.
 */
@Component
class EnforcingReconsideration {

    /** Setting of the organisation: what follows when an authorisation has not been reconsidered in time. */
    private static final String SETTING = "authorisation_not_reconsidered";
    /** The system stays in use; that its authorisation has expired is shown. By default it is suspended. */
    private static final String KEEP = "KEEP_IN_USE";

    private final ActingAs actingAs;
    private final AuthorisationDirectory authorisations;
    private final ActingOnSystems systems;
    private final Suspending suspending;
    private final ProfileDirectory profiles;
    private final CurrentActor actor;

    EnforcingReconsideration(ActingAs actingAs, AuthorisationDirectory authorisations, ActingOnSystems systems,
            Suspending suspending, ProfileDirectory profiles, CurrentActor actor) {
        this.actingAs = actingAs;
        this.authorisations = authorisations;
        this.systems = systems;
        this.suspending = suspending;
        this.profiles = profiles;
        this.actor = actor;
    }

    @ApplicationModuleListener(id = "inventory.enforcing-reconsideration")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), this::enforce);
    }

    private void enforce() {
        var today = actor.today();
        if (isEnforced(today)) {
            overdue(Optional.empty(), today).keySet().forEach(this::suspend);
        }
    }

    private boolean isEnforced(LocalDate today) {
        return profiles.on(today).map(it -> it.settings().get(SETTING)).filter(KEEP::equals).isEmpty();
    }

    /** Judged anew once nobody else can grant anything for the system. */
    private void suspend(AiSystemId id) {
        systems.locked(id)
                .map(it -> overdue(Optional.of(List.of(id)), actor.today()))
                .flatMap(it -> Optional.ofNullable(it.get(id)))
                .ifPresent(it -> suspending.suspend(id, reason(it)));
    }

    private Map<AiSystemId, List<AuthorisationTimeline>> overdue(Optional<Collection<AiSystemId>> which,
            LocalDate today) {
        return authorisations.timelines(which)
                .stream()
                .filter(it -> AuthorisationKind.FOR_USE.contains(it.kind()))
                .collect(groupingBy(it -> new Permit(it.system(), it.kind())))
                .values()
                .stream()
                .filter(it -> isOverdue(it, today))
                .flatMap(List::stream)
                .collect(groupingBy(AuthorisationTimeline::system));
    }

    /** What one system needs of one kind. */
    private record Permit(AiSystemId system, AuthorisationKind kind) {}

    /** It would still be good if it had not to be reconsidered, and no other has taken its place. */
    private static boolean isOverdue(List<AuthorisationTimeline> ofKind, LocalDate day) {
        return Days.anyOf(ofKind.stream().map(it -> it.granted().and(it.inTime())).toList())
                .butNot(Days.anyOf(ofKind.stream().map(AuthorisationTimeline::valid).toList()))
                .contain(day);
    }

    private static String reason(List<AuthorisationTimeline> overdue) {
        return "Its authorisation for " + overdue.stream()
                .map(it -> it.kind().name())
                .distinct()
                .sorted()
                .collect(joining(" and "))
                + " was to be granted anew by a day that has passed.";
    }
}
