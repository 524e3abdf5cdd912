package io.answerable.roles.raci.accountability;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Presence;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds the chain from whoever was found, along the line of reporting, to the chief officer and the board. */
final class Chain {

    private static final String CHIEF_OFFICER = "role.chief-officer";
    private static final String DEPARTMENT_HEAD = "role.department-head";
    private static final String BOARD = "role.board";

    private final ResponsibilityPicture picture;
    private final Map<PersonId, PersonView> people;
    private final List<AccountabilityStep> steps = new ArrayList<>();

    /** @param people everybody in the lines above */
    Chain(ResponsibilityPicture picture, Map<PersonId, PersonView> people) {
        this.picture = picture;
        this.people = people;
    }

    /** @param line the managers above whoever was found, or above all who share the role, nearest first */
    List<AccountabilityStep> of(Found found, List<PersonId> line) {
        found.shared().forEach(it -> sharing(it, found.shared().size() - 1));
        first(found);
        deputy(found);
        var below = found.holder();
        for (var manager : line) {
            var view = people.get(manager);
            if (view != null && view.status() != PersonStatus.LEFT) {
                manager(view, below);
                below = view.ref();
            }
        }
        chiefOfficer();
        board();
        return List.copyOf(steps);
    }

    private void first(Found found) {
        var holder = found.holder();
        if (holder == null) {
            return;
        }
        var interim = found.interim();
        var assignment = found.assignment();
        if (assignment != null) {
            var row = found.claimed().row();
            add(view(holder), found.role(), basis(found), since(assignment),
                    row == null || found.isFallback() ? assignment.key() : row, why(found, assignment));
        } else if (interim != null) {
            add(view(holder), found.role(), Basis.DELEGATION, interim.days().since(day()).orElse(null),
                    interim.key(), "%s carries %s since %s has gone.".formatted(name(holder),
                            title(found.role(), interim.scope()),
                            name(HolderRef.person(interim.from()))));
        }
    }

    private void sharing(HeldRole assignment, int others) {
        add(view(assignment.holder()), assignment.role(), Basis.ASSIGNMENT, since(assignment), assignment.key(),
                "%s and %s hold %s, and not exactly one of them leads; so nobody answers alone.".formatted(
                        name(assignment.holder()), others == 1 ? "one other" : others + " others",
                        title(assignment.role(), assignment.scope())));
    }

    private static Basis basis(Found found) {
        if (found.isFallback()) {
            return Basis.FALLBACK;
        }
        return found.claimed().row() == null ? Basis.ASSIGNMENT : Basis.ROW;
    }

    private String why(Found found, HeldRole assignment) {
        var holds = "%s holds %s%s.%s".formatted(name(assignment.holder()), title(found.role(), assignment.scope()),
                since(assignment) == null ? "" : " since " + since(assignment),
                isSuspended(assignment) ? " The role is suspended: kept, but not acted in." : "");
        if (found.isFallback()) {
            var vacant = found.claimed().expected()
                    ? "Nobody holds %s; ".formatted(title(found.claimed().role(), found.claimed().place()))
                    : "No row of an active matrix makes anybody accountable for the activity; ";
            return vacant + holds;
        }
        var row = found.claimed().rowTitle();
        return row == null ? holds : "%s is accountable in %s; %s".formatted(picture.titleOf(found.role()), row, holds);
    }

    private void deputy(Found found) {
        var deputy = found.deputy();
        var assignment = found.assignment();
        if (deputy != null && assignment != null) {
            var acting = HolderRef.person(deputy.to());
            add(view(acting), found.role(), Basis.DELEGATION, deputy.days().since(day()).orElse(null), deputy.key(),
                    "%s acts while %s is %s; accountability stays with the holder.".formatted(name(acting),
                            name(assignment.holder()), isSuspended(assignment) ? "suspended" : "away"));
        }
    }

    private boolean isSuspended(HeldRole assignment) {
        return assignment.suspended().contain(day());
    }

    private void manager(PersonView manager, @Nullable HolderRef below) {
        if (isIn(manager.ref())) {
            return;
        }
        var role = roleOf(manager.ref());
        add(manager, role.map(HeldRole::role).orElse(null), Basis.LINE,
                below == null ? null : reportingSince(below, manager.id()),
                role.map(HeldRole::key).orElse(manager.key()),
                "%s reports to %s.".formatted(below == null ? "In the end each of them" : name(below),
                        name(manager.ref())));
    }

    private void chiefOfficer() {
        picture.holders()
                .on(CHIEF_OFFICER, Scope.ORGANISATION, day())
                .stream()
                .filter(it -> !isIn(it.holder()))
                .findFirst()
                .ifPresent(it -> add(view(it.holder()), CHIEF_OFFICER, Basis.LINE, since(it), it.key(),
                        "The line of roles leads to the chief officer, %s.".formatted(name(it.holder()))));
    }

    private void board() {
        picture.board()
                .ifPresent(it -> add(it, BOARD, Basis.LINE, null, it.key(),
                        "The chief officer answers to %s.".formatted(it.name())));
    }

    private boolean isIn(HolderRef holder) {
        return steps.stream()
                .filter(it -> it.basis() != Basis.DELEGATION || it.order() == 1)
                .anyMatch(it -> it.holder() != null && it.holder().ref().equals(holder));
    }

    /** The office by which somebody stands in the line. */
    private Optional<HeldRole> roleOf(HolderRef holder) {
        return Stream.of(CHIEF_OFFICER, DEPARTMENT_HEAD)
                .flatMap(it -> picture.holders().assignments(it).stream())
                .filter(it -> it.holder().equals(holder) && picture.holders().active(it).contain(day()))
                .findFirst();
    }

    private @Nullable LocalDate reportingSince(HolderRef below, PersonId manager) {
        return below.asPerson()
                .flatMap(picture.holders()::presence)
                .stream()
                .flatMap(it -> it.posts().stream())
                .filter(it -> manager.equals(it.manager()) && it.days().contain(day()))
                .findFirst()
                .map(Presence.Post::from)
                .filter(it -> !it.equals(LocalDate.MIN))
                .orElse(null);
    }

    private @Nullable LocalDate since(HeldRole assignment) {
        return picture.holders().active(assignment).since(day()).orElse(null);
    }

    private void add(@Nullable HolderView holder, @Nullable String role, Basis basis, @Nullable LocalDate since,
            String source, String explanation) {
        steps.add(new AccountabilityStep(steps.size() + 1, holder, role, basis, since, source, explanation));
    }

    private @Nullable HolderView view(HolderRef holder) {
        return picture.names().find(holder).orElse(null);
    }

    private String name(HolderRef holder) {
        return holder.asPerson()
                .map(people::get)
                .map(PersonView::name)
                .or(() -> picture.names().find(holder).map(HolderView::name))
                .map(Objects::requireNonNull)
                .orElse("somebody unknown");
    }

    private String title(String role, Scope scope) {
        return picture.titleOf(role) + " of " + picture.nameOf(scope);
    }

    private LocalDate day() {
        return picture.asOf();
    }
}
