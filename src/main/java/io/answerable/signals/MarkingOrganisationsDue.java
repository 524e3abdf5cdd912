package io.answerable.signals;

import io.answerable.kernel.OrganisationId;
import io.answerable.ledger.spi.FollowingTheLedger;
import org.springframework.stereotype.Component;

/** Notes that something changed in an organisation. A burst of changes so leads to one evaluation, not to many. */
@Component
class MarkingOrganisationsDue implements FollowingTheLedger {

    private final Calendar calendar;

    MarkingOrganisationsDue(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void grown(OrganisationId organisation, long lastEntry) {
        calendar.markDue(organisation, lastEntry);
    }
}
