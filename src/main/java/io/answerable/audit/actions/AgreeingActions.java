package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionAgreed;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionReassigned;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.roles.RowRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees who mends a finding until when, and moves actions to others (R-AUD-06, R-AUD-07, D-2). */
@Component
@Transactional
public class AgreeingActions {

    private static final String NOT_ACCOUNTABLE = "CAP-005";

    private final ActionChanges changes;
    private final ActionRights rights;
    private final ProposingOwners owners;
    private final PeopleDirectory people;
    private final RowsForFindings rows;

    AgreeingActions(ActionChanges changes, ActionRights rights, ProposingOwners owners, PeopleDirectory people,
            RowsForFindings rows) {
        this.changes = changes;
        this.rights = rights;
        this.owners = owners;
        this.people = people;
        this.rows = rows;
    }

    /** What was agreed; what is left open stays as it was proposed. */
    public record Agreed(@Nullable String title, @Nullable PersonId owner, @Nullable RowRef row,
            @Nullable LocalDate due) {}

    public Outcome<CorrectiveActionView> agree(ChangeOf<CorrectiveActionId> asked, Agreed agreed) {
        return changes.opened(asked, rights::mayCarryOut).flatMap(it -> {
            var row = agreed.row() == null ? ActionReads.row(it.fact()) : agreed.row();
            var owner = agreed.owner() == null ? it.fact().ownership().owner() : agreed.owner();
            var reason = agreed.owner() == null && asked.reason() == null
                    ? it.fact().ownership().reason()
                    : asked.reason();
            var due = agreed.due() == null ? it.fact().due() : agreed.due();
            var refusal = CorrectiveAction.refusalOf(it.fact().state(), ActionState.AGREED);
            return owned(it, row, owner, reason)
                    .refuseIf(refusal.isPresent(), refusal::get)
                    .refuseIf(due.isBefore(it.today()), () -> Refusal.ValidationFailed.of("The day has passed.", "due"))
                    .refuseIf(agreed.row() != null && isForeign(it.fact(), agreed.row(), it.today()),
                            RowsForFindings::refusal)
                    .text("title", agreed.title())
                    .then(() -> Outcome.done(agreed(it, asked, it.fact()
                            .agreed(agreed.title() == null ? it.fact().title() : agreed.title(),
                                    new ActionFact.Ownership(owner, reason, null),
                                    row == null ? null : row.toString(), due))));
        });
    }

    private boolean isForeign(ActionFact action, RowRef row, LocalDate today) {
        return rights.finding(action.finding()).filter(it -> rows.contain(row, it, today)).isEmpty();
    }

    private CorrectiveActionView agreed(Opened<ActionFact, CorrectiveAction> it, ChangeOf<CorrectiveActionId> asked,
            ActionFact fact) {
        var view = changes.kept(it, fact, "AGREED", asked.reason());
        changes.tell(new CorrectiveActionAgreed(view.id(), view.finding(), view.owner(), view.due(),
                changes.by(asked.reason())));
        return view;
    }

    /** @param to null: whoever is accountable by now */
    public Outcome<CorrectiveActionView> reassign(ChangeOf<CorrectiveActionId> asked, @Nullable PersonId to) {
        return changes.opened(asked, rights::mayManage).flatMap(it -> {
            var owner = to == null ? it.fact().ownership().proposed() : to;
            if (owner == null) {
                return Outcome.refused(Refusal.ValidationFailed.required("owner"));
            }
            return owned(it, ActionReads.row(it.fact()), owner, asked.reason())
                    .refuseIf(!it.fact().state().isToDo(), () -> new Refusal.TransitionNotAllowed(
                            "The action is carried out already.", List.of("action"), it.fact().state().name(),
                            it.fact().state().next().stream().map(ActionState::name).sorted().toList()))
                    .then(() -> Outcome.done(reassigned(it, asked, owner)));
        });
    }

    private CorrectiveActionView reassigned(Opened<ActionFact, CorrectiveAction> it,
            ChangeOf<CorrectiveActionId> asked, PersonId owner) {
        var before = it.fact().ownership().owner();
        var view = changes.kept(it, it.fact().owned(new ActionFact.Ownership(owner, asked.reason(), null)),
                "REASSIGNED", asked.reason());
        changes.tell(new CorrectiveActionReassigned(view.id(), before, owner, view.due(), changes.by(asked.reason())));
        return view;
    }

    /** The owner works here, and is the accountable person or a reason is given (D-2). */
    private Checks owned(Opened<ActionFact, CorrectiveAction> it, @Nullable RowRef row, PersonId owner,
            @Nullable String reason) {
        var person = people.byId(List.of(owner), it.today()).get(owner);
        var accountable = rights.finding(it.fact().finding())
                .flatMap(finding -> owners.accountableFor(row, finding, it.today()));
        var stated = reason != null && !reason.isBlank();
        return new Checks()
                .rule(person == null || !person.status().present(), "CAP-002",
                        "A corrective action needs an owner who works here.", "Name somebody who has not left.",
                        "owner")
                .rule(!stated && accountable.filter(owner::equals).isEmpty(), NOT_ACCOUNTABLE,
                        "The action belongs to the accountable person of what it is to change.",
                        "Give it to them, or give a reason why not.", "owner");
    }

    /**
     * Moves or marks an action of somebody who is not accountable any more; for listeners. Where the owner is accountable
     * once more, nobody else is proposed.
     */
    void accountabilityMoved(CorrectiveActionId action, PersonId to, @Nullable String reason) {
        changes.find(action).filter(it -> it.fact().state().isToDo()).ifPresent(it -> {
            var now = it.fact().ownership();
            var isOwner = now.owner().equals(to);
            if (isOwner ? now.proposed() == null : to.equals(now.proposed())) {
                return;
            }
            if (isOwner) {
                changes.kept(it, it.fact().owned(new ActionFact.Ownership(to, now.reason(), null)),
                        "REASSIGNMENT_WITHDRAWN", reason);
            } else if (it.fact().state() == ActionState.PROPOSED) {
                changes.kept(it, it.fact().owned(new ActionFact.Ownership(to, null, null)), "REASSIGNED", reason);
                changes.tell(new CorrectiveActionReassigned(action, now.owner(), to, it.fact().due(),
                        changes.by(reason)));
            } else {
                changes.kept(it, it.fact().owned(new ActionFact.Ownership(now.owner(), now.reason(), to)),
                        "REASSIGNMENT_PROPOSED", reason);
            }
        });
    }
}
