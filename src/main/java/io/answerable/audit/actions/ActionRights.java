package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingId;
import io.answerable.audit.FindingView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what with corrective actions: those who audit or improve things there, and the owner with their own. */
@Component
class ActionRights {

    private final Reaching reaching;
    private final FindingDirectory findings;
    private final CurrentActor actor;

    ActionRights(Reaching reaching, FindingDirectory findings, CurrentActor actor) {
        this.reaching = reaching;
        this.findings = findings;
        this.actor = actor;
    }

    boolean mayManage(FindingView finding) {
        var place = new Place(finding.system(), finding.unit());
        return reaching.may(Permission.AUDIT, place) || reaching.may(Permission.MANAGE_IMPROVEMENT, place);
    }

    boolean mayManage(ActionFact action) {
        return finding(action.finding()).filter(this::mayManage).isPresent();
    }

    boolean mayCarryOut(ActionFact action) {
        return actor.actor().person().filter(action.ownership().owner()::equals).isPresent() || mayManage(action);
    }

    Optional<FindingView> finding(FindingId id) {
        return Optional.ofNullable(findings.byId(List.of(id), actor.today()).get(id));
    }
}
