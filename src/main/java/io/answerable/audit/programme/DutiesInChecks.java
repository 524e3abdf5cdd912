package io.answerable.audit.programme;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Leaders see to it that the checks they have arranged are made (R-AUD-18). */
@Component
class DutiesInChecks implements Duties {

    private final VisibleChecks checks;

    DutiesInChecks(VisibleChecks checks) {
        this.checks = checks;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        return checks.ofEverybody(asOf)
                .stream()
                .filter(it -> it.endedOn() == null && people.contains(it.leader()))
                .map(it -> new Duty(it.leader(), DutyKind.LEADERSHIP_DUTY,
                        new Subject("check", "CheckSchedule", it.id().value(), it.key(), it.title()),
                        "Have the check “" + it.title() + "” made.", it.nextDue()))
                .toList();
    }
}
