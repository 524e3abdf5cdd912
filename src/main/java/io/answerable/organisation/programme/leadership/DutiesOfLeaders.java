package io.answerable.organisation.programme.leadership;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells leaders which duties of leadership nothing shows yet this year (R-ORG-24). */
@Component
@Transactional(readOnly = true)
class DutiesOfLeaders implements Duties {

    private final LeadershipDuties duties;

    DutiesOfLeaders(LeadershipDuties duties) {
        this.duties = duties;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var leading = duties.leaders(asOf).stream().filter(people::contains).toList();
        return leading.isEmpty()
                ? List.of()
                : duties.of(leading, asOf.getYear(), asOf)
                        .values()
                        .stream()
                        .flatMap(it -> it.duties().stream())
                        .filter(it -> it.status() == LeadershipDutyView.Status.OPEN)
                        .map(DutiesOfLeaders::duty)
                        .toList();
    }

    private static Duty duty(LeadershipDutyView open) {
        var title = open.duty().title();
        return new Duty(open.leader(), DutyKind.LEADERSHIP_DUTY,
                new Subject("leadershipDuty", "Person", open.leader().value(), open.year() + "/" + open.duty(), title),
                title + ", and record what shows it.", LocalDate.of(open.year(), 12, 31));
    }
}
