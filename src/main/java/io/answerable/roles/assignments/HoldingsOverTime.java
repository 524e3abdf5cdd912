package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Assigned;
import io.answerable.roles.RoleHoldings.Holding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class HoldingsOverTime implements RoleHoldings {

    private final RoleTimelines roles;

    HoldingsOverTime(RoleTimelines roles) {
        this.roles = roles;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holding> of(Set<String> wanted) {
        var held = roles.held(wanted, Optional.empty())
                .stream()
                .map(it -> new Holding(it.role(), it.holder(), it.scope(), it.days(), it.acting()));
        var deputised = roles.delegated(wanted, Optional.empty())
                .stream()
                .filter(DelegatedRole::mayDecide)
                .map(it -> new Holding(it.role(), HolderRef.person(it.to()), it.scope(), it.days(), it.days()));
        return Stream.concat(held, deputised).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assigned> assigned(Set<String> wanted) {
        return wanted.isEmpty() ? List.of() : told(roles.held(wanted, Optional.empty()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assigned> assignedTo(Collection<PersonId> people) {
        return told(roles.heldBy(people.stream().map(HolderRef::person).toList()));
    }

    private static List<Assigned> told(List<HeldRole> held) {
        return held.stream()
                .map(it -> new Assigned(it.role(), it.holder(), it.scope(), it.days(), it.acting(), it.broughtOn()))
                .toList();
    }
}
