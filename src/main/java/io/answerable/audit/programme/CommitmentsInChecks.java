package io.answerable.audit.programme;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Checks that people have arranged and that go on. */
@Component
class CommitmentsInChecks implements Commitments {

    private final VisibleChecks checks;

    CommitmentsInChecks(VisibleChecks checks) {
        this.checks = checks;
    }

    @Override
    public Collection<Commitment> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        return checks.ofEverybody(asOf)
                .stream()
                .filter(it -> it.endedOn() == null && people.contains(it.leader()))
                .map(it -> new Commitment(it.leader(), CommitmentKind.AUDIT,
                        new Subject("check", "CheckSchedule", it.id().value(), it.key(), it.title()), it.title(),
                        it.nextDue(), null, it.system().value()))
                .toList();
    }
}
