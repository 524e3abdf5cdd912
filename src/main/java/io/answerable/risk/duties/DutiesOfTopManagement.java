package io.answerable.risk.duties;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.RiskRegister;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks top management to review the register of risks regularly (R-ROL-03, R-RSK-03, RSK-007). */
@Component
@Transactional(readOnly = true)
class DutiesOfTopManagement implements Duties {

    private static final String TOP_MANAGEMENT = "role.top-management";

    private final RoleHoldings holdings;
    private final RiskRegister register;
    private final ProfileDirectory profiles;
    private final DetectionRules rules;

    DutiesOfTopManagement(RoleHoldings holdings, RiskRegister register, ProfileDirectory profiles,
            DetectionRules rules) {
        this.holdings = holdings;
        this.register = register;
        this.profiles = profiles;
        this.rules = rules;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var profile = people.isEmpty() ? null : profiles.on(asOf).orElse(null);
        var top = profile == null ? List.<PersonId>of() : holding(Set.copyOf(people), asOf);
        if (profile == null || top.isEmpty()) {
            return List.of();
        }
        var subject = new Subject("riskRegister", "Organisation", profile.id().value(), "org",
                "The register of risks");
        var due = due(asOf);
        return top.stream()
                .map(it -> new Duty(it, DutyKind.RISK_REVIEW, subject, "Review the register of risks.", due))
                .toList();
    }

    private List<PersonId> holding(Set<PersonId> people, LocalDate asOf) {
        return holdings.of(Set.of(TOP_MANAGEMENT))
                .stream()
                .filter(it -> it.scope().equals(Scope.ORGANISATION) && it.acting().contain(asOf))
                .map(RoleHoldings.Holding::holder)
                .map(HolderRef::asPerson)
                .flatMap(it -> it.filter(people::contains).stream())
                .distinct()
                .toList();
    }

    /** The last good day; null where they have never reviewed it, which is due at once. */
    private @Nullable LocalDate due(LocalDate asOf) {
        return register.lastReviewedByTopManagement(asOf)
                .map(it -> it.plusDays(rules.threshold("register_review_days")))
                .orElse(null);
    }
}
