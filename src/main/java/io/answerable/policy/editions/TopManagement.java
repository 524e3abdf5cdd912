package io.answerable.policy.editions;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.RoleHoldings.Holding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who was top management on which days: who may approve a policy (P-1, rule reading 7). */
@Component
class TopManagement {

    static final String ROLE = "role.top-management";

    private final RoleHoldings holdings;

    TopManagement(RoleHoldings holdings) {
        this.holdings = holdings;
    }

    /** Everybody who ever was, in one read. */
    Known known() {
        var days = new HashMap<HolderRef, Days>();
        for (Holding it : holdings.of(Set.of(ROLE))) {
            days.merge(it.holder(), it.acting(), Days::or);
        }
        return new Known(days);
    }

    /** Those who were, and when. */
    record Known(Map<HolderRef, Days> days) {

        boolean made(EditionFact.Decision decision) {
            var by = decision.by();
            var on = decision.on();
            return by != null && on != null && was(by).contain(on);
        }

        private Days was(PersonId person) {
            return days.getOrDefault(HolderRef.person(person), Days.never());
        }
    }
}
