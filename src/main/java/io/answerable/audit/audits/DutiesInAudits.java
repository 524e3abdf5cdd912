package io.answerable.audit.audits;

import io.answerable.audit.AuditState;
import io.answerable.audit.AuditView;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What auditors have to do: begin, report and close the audits that they lead. */
@Component
@Transactional(readOnly = true)
class DutiesInAudits implements Duties {

    private final AuditReads audits;

    DutiesInAudits(AuditReads audits) {
        this.audits = audits;
    }

    @Override
    public Collection<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var asked = Set.copyOf(people);
        return audits.underwayOf(asked, asOf)
                .stream()
                .flatMap(it -> Optional.ofNullable(it.lead())
                        .flatMap(HolderRef::asPerson)
                        .filter(asked::contains)
                        .map(lead -> duty(it, lead))
                        .stream())
                .toList();
    }

    private static Duty duty(AuditView it, PersonId lead) {
        return new Duty(lead, DutyKind.AUDIT, new Subject("audit", "Audit", it.id().value(), it.key(), it.title()),
                switch (it.state()) {
                    case PLANNED -> "Begin the audit “" + it.title() + "”.";
                    case IN_PROGRESS -> "Report the audit “" + it.title() + "”.";
                    default -> "Close the audit “" + it.title() + "”.";
                }, it.state() == AuditState.PLANNED ? it.planned() : null);
    }
}
