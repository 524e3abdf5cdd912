package io.answerable.roles.raci.detections;

import static io.answerable.roles.raci.Letter.A;
import static io.answerable.roles.raci.Letter.R;

import io.answerable.kernel.Days;
import io.answerable.organisation.Leave;
import io.answerable.reference.DetectionRules;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.Slot;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Roles of active matrices that nobody holds (RACI-004, 007, 013), whose holders are away (RACI-005), or that several
 * share (RACI-008). A role of departments is judged unit by unit where it is accountable; otherwise it is missing only
 * if no unit in scope has a holder (rule reading 5).
 */
@Component
class HolderFlaws implements Rule {

    private final DetectionRules rules;

    HolderFlaws(DetectionRules rules) {
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return Set.of("RACI-004", "RACI-005", "RACI-007", "RACI-008", "RACI-013");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.matrices()
                .stream()
                .flatMap(matrix -> matrix.roles().stream().flatMap(role -> new Case(picture, matrix, role).findings()));
    }

    /** One role of one matrix. */
    private final class Case {

        private final ResponsibilityPicture picture;
        private final MatrixTimeline matrix;
        private final String role;
        private final Subjects subjects;

        Case(ResponsibilityPicture picture, MatrixTimeline matrix, String role) {
            this.picture = picture;
            this.matrix = matrix;
            this.role = role;
            this.subjects = new Subjects(picture);
        }

        Stream<Finding> findings() {
            var accountable = matrix.lettered(role, A);
            var responsible = matrix.lettered(role, R).butNot(accountable);
            var told = matrix.named(role).butNot(accountable).butNot(responsible);
            return Stream.of(
                    picture.slots(matrix.scope(), role).stream().flatMap(it -> ofAccountable(it, accountable)),
                    vacant("RACI-007", responsible, "does work"),
                    vacant("RACI-013", told, "is consulted or informed"))
                    .flatMap(it -> it);
        }

        private Stream<Finding> ofAccountable(Slot slot, Days accountable) {
            var days = accountable.and(slot.days());
            var holders = picture.holders();
            return Stream.of(
                    finding("RACI-004", slot, days.butNot(holders.held(role, slot.scope())),
                            () -> "Nobody who is present holds %s, which is accountable in %s.%s".formatted(
                                    title(slot), title(), lastHolder(slot)),
                            "Assign the role, or name a deputy until somebody is found."),
                    finding("RACI-005", slot, days.and(holders.unavailable(role, slot.scope(), longLeave())),
                            () -> "%s %s, and nobody deputises.".formatted(title(slot), away(slot)),
                            "Agree on a deputy for the time of the absence."),
                    finding("RACI-008", slot, days.and(holders.shared(role, slot.scope())),
                            () -> "%s is accountable in %s and held by %s, without exactly one lead.".formatted(
                                    title(slot), title(), holdersOf(slot)),
                            "Name exactly one of them as lead."));
        }

        private Stream<Finding> vacant(String code, Days days, String doing) {
            var slots = picture.slots(matrix.scope(), role);
            var held = Days.anyOf(slots.stream()
                    .map(it -> it.days().and(picture.holders().held(role, it.scope())))
                    .toList());
            var whole = new Slot(matrix.scope(), null, Days.always());
            return Stream.of(finding(code, whole, days.butNot(held),
                    () -> "Nobody who is present holds %s, which %s in %s.".formatted(title(whole), doing, title()),
                    "Assign the role to somebody."));
        }

        private Finding finding(String code, Slot slot, Days days, Supplier<String> reason, String step) {
            return new Finding(code, subjects.role(matrix, role, slot), days, matrix.broughtOn(), reason, step,
                    subjects.owner(matrix, slot));
        }

        private String title() {
            return "the matrix " + matrix.title(picture.asOf());
        }

        private String title(Slot slot) {
            return picture.titleOf(role) + " of " + picture.nameOf(slot.scope());
        }

        private String holdersOf(Slot slot) {
            return picture.holders()
                    .on(role, slot.scope(), picture.asOf())
                    .stream()
                    .map(it -> picture.names().of(it.holder()))
                    .distinct()
                    .collect(Collectors.joining(" and "));
        }

        private String away(Slot slot) {
            return picture.holders()
                    .on(role, slot.scope(), picture.asOf())
                    .stream()
                    .flatMap(this::away)
                    .distinct()
                    .collect(Collectors.joining(" and ", "is held by ", ""));
        }

        private Stream<String> away(HeldRole held) {
            return held.holder()
                    .asPerson()
                    .flatMap(picture.holders()::presence)
                    .stream()
                    .flatMap(it -> it.leaves().stream())
                    .filter(it -> covers(it, picture))
                    .map(it -> "%s, who is on leave from %s to %s".formatted(
                            picture.names().of(held.holder()), it.from(), it.to()));
        }

        private String lastHolder(Slot slot) {
            return picture.holders()
                    .assignments(role, slot.scope())
                    .stream()
                    .flatMap(it -> ended(it).stream())
                    .max(Map.Entry.comparingByKey())
                    .map(it -> " %s held it until %s.".formatted(it.getValue(), it.getKey()))
                    .orElse("");
        }

        private Optional<Map.Entry<LocalDate, String>> ended(HeldRole held) {
            var active = picture.holders().active(held);
            return active.not().contain(picture.asOf())
                    ? active.not()
                            .since(picture.asOf())
                            .map(it -> Map.entry(it.minusDays(1), picture.names().of(held.holder())))
                    : Optional.empty();
        }

        private static boolean covers(Leave leave, ResponsibilityPicture picture) {
            return !picture.asOf().isBefore(leave.from()) && !picture.asOf().isAfter(leave.to());
        }
    }

    private int longLeave() {
        return rules.threshold("leave_without_deputy_days");
    }
}
