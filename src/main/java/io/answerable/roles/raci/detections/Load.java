package io.answerable.roles.raci.detections;

import static io.answerable.roles.raci.Letter.A;

import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.accountability.Coverage;
import io.answerable.roles.raci.accountability.ResponsibilityPicture;
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
                        .map(it -> finding(it.getKey(), it.getValue(), picture))
                : Stream.empty();
    }

    private static Finding finding(HolderRef person, Map<UUID, Days> bySystem, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        long now = bySystem.values().stream().filter(it -> it.contain(picture.asOf())).count();
        return new Finding("RACI-014", subjects.person(person), Coverage.atLeast(MOST + 1, bySystem.values()),
                picture.asOf(),
                () -> "%s is accountable for %d live systems.".formatted(picture.names().of(person), now),
                "Move the accountability for some of the systems to others.",
                subjects.owner(person, Scope.ORGANISATION));
    }

    /** The days of accountability by person and system. */
    private static Map<HolderRef, Map<UUID, Days>> accountabilities(ResponsibilityPicture picture) {
        var found = new LinkedHashMap<HolderRef, Map<UUID, Days>>();
        picture.matrices()
                .forEach(matrix -> picture.system(matrix.scope().target())
                        .ifPresent(system -> matrix.roles()
                                .forEach(role -> collect(matrix, role, system, picture, found))));
        return found;
    }

    private static void collect(MatrixTimeline matrix, String role, SystemTimeline system,
            ResponsibilityPicture picture, Map<HolderRef, Map<UUID, Days>> found) {
        var accountable = matrix.lettered(role, A).and(system.live());
        if (accountable.isEmpty()) {
            return;
        }
        picture.slots(matrix.scope(), role)
                .forEach(slot -> picture.holders()
                        .resolved(role, slot.scope())
                        .forEach((holder, days) -> found.computeIfAbsent(holder, it -> new LinkedHashMap<>())
                                .merge(system.id().value(), days.and(accountable).and(slot.days()), Days::or)));
    }
}
