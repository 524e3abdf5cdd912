package io.answerable.roles.raci.detections;

import static io.answerable.roles.raci.Letter.A;

import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.picture.Coverage;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People who are accountable in the matrices of more than five live systems (RACI-014). */
@Component
class Load implements Rule {

    private static final int MOST = 5;

    @Override
    public Set<String> codes() {
        return Set.of("RACI-014");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.whole()
                ? accountabilities(picture).entrySet()
                        .stream()
                        .filter(it -> it.getKey().asPerson().isPresent() && it.getValue().size() > MOST)
                        .map(it -> finding(it.getKey(), it.getValue().values(), picture))
                : Stream.empty();
    }

    private static Finding finding(HolderRef person, Collection<Share> shares, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        long now = shares.stream().filter(it -> it.days().contain(picture.asOf())).count();
        return new Finding("RACI-014", subjects.person(person),
                Coverage.atLeast(MOST + 1, shares.stream().map(Share::days).toList()),
                broughtOn(shares, picture.asOf()),
                () -> "%s is accountable for %d live systems.".formatted(picture.names().of(person), now),
                "Move the accountability for some of the systems to others.",
                subjects.owner(person, Scope.ORGANISATION));
    }

    /** The day that brought the first system too many, so that one more does not make the flaw younger. */
    private static LocalDate broughtOn(Collection<Share> shares, LocalDate day) {
        return shares.stream()
                .filter(it -> it.days().contain(day))
                .map(Share::broughtOn)
                .sorted()
                .skip(MOST)
                .findFirst()
                .orElse(day);
    }

    /** The shares in accountability by person and system. */
    private static Map<HolderRef, Map<UUID, Share>> accountabilities(ResponsibilityPicture picture) {
        var found = new LinkedHashMap<HolderRef, Map<UUID, Share>>();
        picture.matrices()
                .forEach(matrix -> picture.system(matrix.scope().target())
                        .ifPresent(system -> matrix.roles()
                                .forEach(role -> collect(matrix, role, system, picture, found))));
        return found;
    }

    private static void collect(MatrixTimeline matrix, String role, SystemTimeline system,
            ResponsibilityPicture picture, Map<HolderRef, Map<UUID, Share>> found) {
        var accountable = matrix.lettered(role, A).and(system.live());
        if (accountable.isEmpty()) {
            return;
        }
        var broughtOn = later(matrix.broughtOn(), system.broughtOn());
        picture.slots(matrix.scope(), role)
                .forEach(slot -> picture.holders()
                        .resolved(role, slot.scope())
                        .forEach((holder, days) -> found.computeIfAbsent(holder, it -> new LinkedHashMap<>())
                                .merge(system.id().value(),
                                        new Share(days.and(accountable).and(slot.days()), broughtOn), Share::or)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The days of accountability for one system, and the day that brought the facts. */
    private record Share(Days days, LocalDate broughtOn) {

        Share or(Share other) {
            if (days.isEmpty() || other.days.isEmpty()) {
                return days.isEmpty() ? other : this;
            }
            return new Share(days.or(other.days), later(broughtOn, other.broughtOn));
        }
    }
}
