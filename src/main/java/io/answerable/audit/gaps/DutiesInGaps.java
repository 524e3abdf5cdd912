package io.answerable.audit.gaps;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have to put right by the remediation plan. */
@Component
@Transactional(readOnly = true)
class DutiesInGaps implements Duties {

    private final RemediationPlan plan;

    DutiesInGaps(RemediationPlan plan) {
        this.plan = plan;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        return plan.openOf(people, asOf)
                .stream()
                .flatMap(it -> Stream.ofNullable(it.ownerId()).map(owner -> duty(it, owner)))
                .toList();
    }

    static Subject subject(RemediationItemView it) {
        return new Subject("remediationItem", "RemediationItem", it.id().value(), it.key(), it.title());
    }

    private static Duty duty(RemediationItemView it, PersonId owner) {
        return new Duty(owner, DutyKind.REMEDIATION, subject(it), "Put right: " + it.title() + ".", it.due());
    }
}
