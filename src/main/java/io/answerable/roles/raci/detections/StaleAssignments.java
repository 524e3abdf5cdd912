package io.answerable.roles.raci.detections;

import io.answerable.kernel.Days;
import io.answerable.reference.DetectionRules;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Assignments that nobody has confirmed for a year (RACI-015). Where a dossier brought a confirmation with the
 * assignment, the days before are not judged, because a dossier names only the last one. Otherwise taking the role
 * counts as confirming it, so that no later confirmation changes the answer for an earlier day.
 */
@Component
class StaleAssignments implements Rule {

    private final DetectionRules rules;

    StaleAssignments(DetectionRules rules) {
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return Set.of("RACI-015");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        return picture.holders()
                .all()
                .stream()
                .filter(it -> picture.whole() || it.scope().kind() == Scope.Kind.SYSTEM)
                .filter(it -> unconfirmed(it).contain(picture.asOf()))
                .map(it -> new Finding("RACI-015", subjects.assignment(it),
                        unconfirmed(it).and(picture.holders().active(it)), it.broughtOn(),
                        () -> "%s was last confirmed as %s of %s on %s.".formatted(
                                picture.names().of(it.holder()), picture.titleOf(it.role()),
                                picture.nameOf(it.scope()), lastConfirmed(it, picture.asOf())),
                        "Ask the holder to confirm the role, or assign it anew.",
                        subjects.owner(it.holder(), it.scope())));
    }

    private Days unconfirmed(HeldRole held) {
        var confirmed = confirmations(held);
        var stale = new ArrayList<Days>();
        for (int i = 0; i < confirmed.size(); i++) {
            var next = i + 1 < confirmed.size() ? confirmed.get(i + 1) : LocalDate.MAX;
            var from = confirmed.get(i).plusDays(interval() + 1L);
            if (from.isBefore(next)) {
                stale.add(Days.between(from, next));
            }
        }
        return Days.anyOf(stale);
    }

    /** Taking a role is confirming it, unless it was already confirmed when it became known. */
    private static List<LocalDate> confirmations(HeldRole held) {
        return held.confirmedOn().stream().anyMatch(it -> !it.isAfter(held.broughtOn()))
                ? held.confirmedOn()
                : Stream.concat(beginning(held).stream(), held.confirmedOn().stream()).distinct().sorted().toList();
    }

    private static Optional<LocalDate> beginning(HeldRole held) {
        var before = held.days().not();
        return before.contain(LocalDate.MIN) ? before.until(LocalDate.MIN) : Optional.empty();
    }

    private static String lastConfirmed(HeldRole held, LocalDate asOf) {
        return confirmations(held).stream()
                .filter(it -> !it.isAfter(asOf))
                .reduce((first, second) -> second)
                .map(LocalDate::toString)
                .orElse("no day");
    }

    private int interval() {
        return rules.threshold("assignment_confirm_days");
    }
}
