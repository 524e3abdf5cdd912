package io.answerable.audit.actions.graphql;

import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingView;
import io.answerable.audit.VerificationView;
import io.answerable.audit.actions.AnsweringForActions;
import io.answerable.audit.actions.ClimbingActions;
import io.answerable.audit.actions.VisibleActions;
import io.answerable.audit.findings.VisibleFindings;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.graphql.PerDay;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.signals.EscalationView;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What corrective actions refer to, and what findings have of them, read for many at once. */
@Controller
class ActionFieldsController {

    private final VisibleActions visible;
    private final VisibleFindings findings;
    private final AnsweringForActions answering;
    private final PeopleDirectory people;
    private final ClimbingActions climbing;

    ActionFieldsController(VisibleActions visible, VisibleFindings findings, AnsweringForActions answering,
            PeopleDirectory people, ClimbingActions climbing) {
        this.visible = visible;
        this.findings = findings;
        this.answering = answering;
        this.people = people;
        this.climbing = climbing;
    }

    @BatchMapping(typeName = "Finding", field = "actions")
    Map<FindingView, List<CorrectiveActionView>> actionsOf(List<FindingView> asked) {
        return EachPerDay.owned(asked, FindingView::asOf, FindingView::id, visible::ofFindings);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, FindingView> finding(List<CorrectiveActionView> actions) {
        return PerDay.one(actions, CorrectiveActionView::asOf, CorrectiveActionView::finding, findings::byId);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, PersonView> owner(List<CorrectiveActionView> actions) {
        return PerDay.one(actions, CorrectiveActionView::asOf, CorrectiveActionView::owner, people::byId);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, PersonView> proposedOwner(List<CorrectiveActionView> actions) {
        return PerDay.one(actions, CorrectiveActionView::asOf, CorrectiveActionView::proposedOwner, people::byId);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, PersonView> accountable(List<CorrectiveActionView> actions) {
        var answerable = answering.accountableFor(actions);
        return PerDay.one(actions, CorrectiveActionView::asOf, answerable::get, people::byId);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, PersonView> implementedBy(List<CorrectiveActionView> actions) {
        return PerDay.one(actions, CorrectiveActionView::asOf, CorrectiveActionView::implementedBy, people::byId);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, CorrectiveActionView> successor(List<CorrectiveActionView> actions) {
        return PerDay.one(actions, CorrectiveActionView::asOf, CorrectiveActionView::successor, visible::byId);
    }

    @BatchMapping(typeName = "CorrectiveAction")
    Map<CorrectiveActionView, EscalationView> escalation(List<CorrectiveActionView> actions) {
        return climbing.of(actions);
    }

    @BatchMapping(typeName = "Verification")
    Map<VerificationView, PersonView> by(List<VerificationView> verifications) {
        return PerDay.one(verifications, VerificationView::asOf, VerificationView::byId, people::byId);
    }
}
