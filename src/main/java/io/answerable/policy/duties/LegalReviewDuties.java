package io.answerable.policy.duties;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever is responsible for legal compliance which policies wait for their review, and which bind people without
 * one (R-ROL-05, R-POL-05, POL-005).
 */
@Component
@Transactional(readOnly = true)
class LegalReviewDuties implements Duties {

    private static final String COMPLIANCE = "role.compliance-legal";

    private final PolicyDirectory policies;
    private final RoleHoldings holdings;

    LegalReviewDuties(PolicyDirectory policies, RoleHoldings holdings) {
        this.policies = policies;
        this.holdings = holdings;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var reviewers = reviewers(Set.copyOf(people), asOf);
        return reviewers.isEmpty()
                ? List.of()
                : Stream.concat(policies.outlinesInReview(asOf).stream(),
                        policies.outlines(asOf).stream().filter(PolicyView::isPublished))
                        .filter(it -> it.legalReviewedOn() == null)
                        .flatMap(policy -> reviewers.stream().map(it -> duty(it, policy)))
                        .toList();
    }

    private List<PersonId> reviewers(Set<PersonId> people, LocalDate asOf) {
        return people.isEmpty()
                ? List.of()
                : holdings.of(Set.of(COMPLIANCE))
                        .stream()
                        .filter(it -> it.scope().equals(Scope.ORGANISATION) && it.acting().contain(asOf))
                        .map(RoleHoldings.Holding::holder)
                        .map(HolderRef::asPerson)
                        .flatMap(it -> it.filter(people::contains).stream())
                        .distinct()
                        .toList();
    }

    private static Duty duty(PersonId reviewer, PolicyView policy) {
        return new Duty(reviewer, DutyKind.LEGAL_REVIEW,
                new Subject("policy", "Policy", policy.id().value(), policy.key(), policy.title()),
                policy.isPublished()
                        ? "“" + policy.title() + "” binds people without a legal review; see to its next edition."
                        : "Review “" + policy.title() + "” legally.",
                null);
    }
}
