package io.answerable.roles.assignments;

import io.answerable.access.spi.Standing;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells which roles a person holds or deputises on a day; a deputy who may decide stands where the holder stands, one
 * who only prepares does not (R-ROL-38), and nobody stands in what is suspended.
 */
@Component
class HeldStanding implements Standing {

    private final RoleTimelines timelines;

    HeldStanding(RoleTimelines timelines) {
        this.timelines = timelines;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Held> heldBy(PersonId person, LocalDate day) {
        var held = timelines.heldBy(List.of(HolderRef.person(person)))
                .stream()
                .filter(it -> it.acting().contain(day))
                .map(it -> held(it.role(), it.scope()));
        var deputised = timelines.deputisedBy(List.of(person))
                .stream()
                .filter(DelegatedRole::mayDecide)
                .filter(it -> it.days().contain(day))
                .map(it -> held(it.role(), it.scope()));
        return Stream.concat(held, deputised).distinct().toList();
    }

    private static Held held(String role, Scope scope) {
        return new Held(role, scope.kind() == Scope.Kind.UNIT ? scope.target() : null,
                scope.kind() == Scope.Kind.SYSTEM ? scope.target() : null);
    }
}
