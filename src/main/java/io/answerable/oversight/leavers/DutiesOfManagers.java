package io.answerable.oversight.leavers;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks managers to see to it that what a leaver leaves behind is handed over. */
@Component
@Transactional(readOnly = true)
class DutiesOfManagers implements Duties {

    private final LeaverCaseDirectory cases;

    DutiesOfManagers(LeaverCaseDirectory cases) {
        this.cases = cases;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        return cases.openWith(people, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .map(DutiesOfManagers::duty)
                .toList();
    }

    private static Duty duty(LeaverCaseView it) {
        var subject = new Subject("leaverCase", "LeaverCase", it.id().value(), it.id().toString(), "Leaver case");
        return new Duty(Objects.requireNonNull(it.manager()), DutyKind.LEAVER_CASE, subject,
                "Have %d things handed over that a leaver leaves behind.".formatted(it.openItems()), it.lastDay());
    }
}
