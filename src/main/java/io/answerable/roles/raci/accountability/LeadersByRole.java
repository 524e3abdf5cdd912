package io.answerable.roles.raci.accountability;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.spi.Leaders;
import io.answerable.roles.RoleHoldings;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever belongs to top management, is the chief officer or the executive sponsor leads the organisation. */
@Component
class LeadersByRole implements Leaders {

    private static final Set<String> ROLES = Set.of("role.top-management", "role.chief-officer",
            "role.executive-sponsor");

    private final RoleHoldings holdings;

    LeadersByRole(RoleHoldings holdings) {
        this.holdings = holdings;
    }

    @Override
    public Set<PersonId> on(LocalDate asOf) {
        return holdings.of(ROLES)
                .stream()
                .filter(it -> it.days().contain(asOf))
                .flatMap(it -> it.holder().asPerson().stream())
                .collect(toSet());
    }
}
