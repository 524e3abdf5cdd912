package io.answerable.audit.gaps;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people put right by the remediation plan, as long as it is not done. */
@Component
@Transactional(readOnly = true)
class CommitmentsInGaps implements Commitments {

    private final RemediationPlan plan;

    CommitmentsInGaps(RemediationPlan plan) {
        this.plan = plan;
    }

    @Override
    public Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        return plan.openOf(people, asOf)
                .stream()
                .flatMap(it -> Stream.ofNullable(it.ownerId())
                        .map(owner -> new Commitment(owner, CommitmentKind.REMEDIATION, DutiesInGaps.subject(it),
                                it.title(), it.due(), null, null)))
                .toList();
    }
}
