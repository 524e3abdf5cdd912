package io.answerable.audit.findings;

import io.answerable.access.Permission;
import io.answerable.audit.FindingSource;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import org.springframework.stereotype.Component;

/** Who may do what with findings: auditors everywhere, whoever improves things where they do. */
@Component
class FindingRights {

    private final Reaching reaching;

    FindingRights(Reaching reaching) {
        this.reaching = reaching;
    }

    boolean mayDraft(FindingSource source, Place place) {
        return source == FindingSource.AUDIT ? mayAudit(place) : mayAudit(place) || mayImprove(place);
    }

    boolean mayAudit(Place place) {
        return reaching.may(Permission.AUDIT, place);
    }

    boolean mayImprove(Place place) {
        return reaching.may(Permission.MANAGE_IMPROVEMENT, place);
    }
}
