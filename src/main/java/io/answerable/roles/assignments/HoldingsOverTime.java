package io.answerable.roles.assignments;

import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleHoldings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class HoldingsOverTime implements RoleHoldings {

    private final HeldRoles roles;

    HoldingsOverTime(HeldRoles roles) {
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
}
