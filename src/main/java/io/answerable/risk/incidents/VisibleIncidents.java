package io.answerable.risk.incidents;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.Permission;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The incidents that the caller may see: those of systems that they govern. */
@Component
@Transactional(readOnly = true)
public class VisibleIncidents {

    private final IncidentDirectory directory;
    private final Reaching reaching;

    VisibleIncidents(IncidentDirectory directory, Reaching reaching) {
        this.directory = directory;
        this.reaching = reaching;
    }

    public List<IncidentView> all(LocalDate asOf) {
        return among(directory.all(asOf));
    }

    public Map<IncidentId, IncidentView> byId(Collection<IncidentId> incidents, LocalDate asOf) {
        return among(directory.byId(incidents, asOf).values()).stream().collect(toMap(IncidentView::id, it -> it));
    }

    private List<IncidentView> among(Collection<IncidentView> incidents) {
        return reaching.within(Permission.READ_GOVERNANCE, incidents, it -> new Place(it.system(), null));
    }
}
