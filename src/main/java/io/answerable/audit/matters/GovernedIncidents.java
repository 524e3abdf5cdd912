package io.answerable.audit.matters;

import io.answerable.access.Permission;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The incidents of systems that the caller governs, for findings and lessons that come from them. */
@Component
public class GovernedIncidents {

    private final IncidentDirectory incidents;
    private final Reaching reaching;

    GovernedIncidents(IncidentDirectory incidents, Reaching reaching) {
        this.incidents = incidents;
        this.reaching = reaching;
    }

    public Map<IncidentId, IncidentView> byId(Collection<IncidentId> ids, LocalDate asOf) {
        return reaching
                .within(Permission.READ_GOVERNANCE, incidents.byId(ids, asOf).values(),
                        it -> new Place(it.system(), null))
                .stream()
                .collect(Collectors.toMap(IncidentView::id, it -> it));
    }
}
