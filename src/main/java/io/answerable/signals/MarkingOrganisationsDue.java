package io.answerable.signals;

import io.answerable.kernel.GovernanceEvent;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes that something happened in an organisation. A burst of events so leads to one evaluation, not to many. */
@Component
class MarkingOrganisationsDue {

    private final Calendar calendar;
    private final Clock clock;

    MarkingOrganisationsDue(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    // What happens to signals changes no fact, so nothing new can be wrong because of it.
    @ApplicationModuleListener(id = "signals.marking-organisations-due", condition = "!(args[0] instanceof T(io.answerable.signals.SignalEvent))")
    void on(GovernanceEvent event) {
        calendar.markDue(event.provenance().organisation(), clock.instant());
    }
}
