package io.answerable.roles.raci.accountability;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.Presence;
import io.answerable.reference.RoleDefinition;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.DelegatedRole;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is answerable for what is claimed (domain model, 4.1): the present holder, else an interim deputy, else
 * the holder of the nearest superior role that one person answers in. Of several holders only the one lead answers; without
 * exactly one lead nobody does (RACI-008).
 */
final class Resolution {

    private final ResponsibilityPicture picture;
    private final Claims claims;
    private final LocalDate day;
    private final int longLeave;

    Resolution(ResponsibilityPicture picture, int longLeave) {
        this.picture = picture;
        this.claims = new Claims(picture);
        this.day = picture.asOf();
        this.longLeave = longLeave;
    }

    Found of(AccountabilityQuestion question) {
        var claim = claims.of(question);
        if (isShared(claim.role(), claim.place())) {
            return Found.shared(claim, oneOfEach(claim.role(), claim.place()));
        }
        return holder(claim.role(), claim.place())
                .map(it -> held(claim, claim.role(), it))
                .or(() -> interim(claim))
                .orElseGet(() -> superior(claim, question.scope()));
    }

    /** Whether the holder is at work, on a short leave, or deputised; never in a role that is suspended. */
    boolean isAvailable(Found found) {
        return !isSuspended(found.assignment()) && (found.deputy() != null || isThere(found));
    }

    /** Who acts: the holder, or the deputy while the holder is away or the role suspended. */
    @Nullable
    HolderRef acting(Found found) {
        var deputy = found.deputy();
        if (deputy != null) {
            return HolderRef.person(deputy.to());
        }
        return isThere(found) && !isSuspended(found.assignment()) ? found.holder() : null;
    }

    private boolean isSuspended(@Nullable HeldRole assignment) {
        return assignment != null && assignment.suspended().contain(day);
    }

    private boolean isThere(Found found) {
        var holder = found.holder();
        return holder != null && presence(holder).map(it -> !it.leaveLongerThan(longLeave).contain(day)).orElse(true);
    }

    private boolean isOnLeave(HolderRef holder) {
        return presence(holder).map(it -> it.onLeave().contain(day)).orElse(false);
    }

    private Optional<Presence> presence(HolderRef holder) {
        return holder.asPerson().flatMap(picture.holders()::presence);
    }

    private boolean isShared(String role, Scope place) {
        return picture.holders().shared(role, place).contain(day);
    }

    /** The first assignment of each holder of the day. */
    private List<HeldRole> oneOfEach(String role, Scope place) {
        var first = new LinkedHashMap<HolderRef, HeldRole>();
        picture.holders().on(role, place, day).forEach(it -> first.putIfAbsent(it.holder(), it));
        return List.copyOf(first.values());
    }

    private Optional<HeldRole> holder(String role, Scope place) {
        return isShared(role, place) ? Optional.empty() : picture.holders().on(role, place, day).stream().findFirst();
    }

    private Found held(Claim claim, String role, HeldRole assignment) {
        return Found.held(claim, role, assignment, deputy(assignment));
    }

    private @Nullable DelegatedRole deputy(HeldRole assignment) {
        return isOnLeave(assignment.holder()) || isSuspended(assignment)
                ? picture.holders().deputy(assignment, day).orElse(null)
                : null;
    }

    private Optional<Found> interim(Claim claim) {
        return picture.holders()
                .interim(claim.role(), claim.place(), day)
                .map(it -> Found.carried(claim, it));
    }

    /** Goes up the roles to which the vacant role reports, nearest first, past those that several share. */
    private Found superior(Claim claim, Scope scope) {
        var next = new ArrayDeque<>(superiors(claim.role()));
        Set<String> seen = new HashSet<>(Set.of(claim.role()));
        while (!next.isEmpty()) {
            var role = next.poll();
            if (seen.add(role)) {
                var holder = holder(role, claims.place(scope, role));
                if (holder.isPresent()) {
                    return held(claim, role, holder.get());
                }
                next.addAll(superiors(role));
            }
        }
        return Found.nobody(claim);
    }

    private List<String> superiors(String role) {
        return picture.roles().role(role).map(RoleDefinition::reportsTo).orElse(List.of());
    }
}
