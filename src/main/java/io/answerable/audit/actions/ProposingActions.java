package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingIssued;
import io.answerable.audit.FindingView;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.DetectionRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what is to be done about findings, to whoever answers for what is to change (R-AUD-06, R-AUD-07). */
@Component
@Transactional
public class ProposingActions {

    private static final String KEY_PREFIX = "ca";

    private final CorrectiveActions actions;
    private final ActionRights rights;
    private final ProposingOwners owners;
    private final PeopleDirectory people;
    private final RowsForFindings rows;
    private final SucceedingActions succession;
    private final DetectionRules rules;
    private final CurrentActor actor;

    ProposingActions(CorrectiveActions actions, ActionRights rights, ProposingOwners owners, PeopleDirectory people,
            RowsForFindings rows, SucceedingActions succession, DetectionRules rules, CurrentActor actor) {
        this.actions = actions;
        this.rights = rights;
        this.owners = owners;
        this.people = people;
        this.rows = rows;
        this.succession = succession;
        this.rules = rules;
        this.actor = actor;
    }

    public Outcome<CorrectiveActionView> propose(ProposeAction asked) {
        var finding = rights.finding(asked.finding());
        if (finding.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of("finding", "finding"));
        }
        if (!rights.mayManage(finding.get())) {
            return Outcome.refused(Refusal.NotPermitted.to("propose corrective actions here"));
        }
        var before = succession.of(asked);
        if (asked.succeeds() != null && before.isEmpty()) {
            return Outcome.refused(Refusal.ValidationFailed.of(
                    "Only an action about the same finding that had no effect is followed by another, and by one only.",
                    "succeeds"));
        }
        return checked(asked, finding.get(), actor.today()).then(() -> Outcome.done(
                before.map(it -> succession.follow(it, next -> proposed(asked, owner(asked, finding.get()), next)))
                        .orElseGet(() -> proposed(asked, owner(asked, finding.get()), 1))));
    }

    private Checks checked(ProposeAction asked, FindingView finding, LocalDate today) {
        var row = asked.row();
        var checks = new Checks().required("title", asked.title());
        if (asked.key() != null) {
            checks.newKey(actions.keys(), asked.key());
        }
        return checks
                .refuseIf(asked.succeeds() == null && !finding.isOpen(), () -> Refusal.ValidationFailed.of(
                        "Nothing is to be done about a finding that is " + finding.state() + ".", "finding"))
                .refuseIf(asked.due().isBefore(today), () -> Refusal.ValidationFailed.of("The day has passed.", "due"))
                .refuseIf(row != null && !rows.contain(row, finding, today), RowsForFindings::refusal)
                .refuseIf(Optional.ofNullable(asked.owner())
                        .or(() -> owners.ownerFor(row, finding, today).map(ProposedOwner::person))
                        .filter(it -> isPresent(it, today))
                        .isEmpty(),
                        () -> new Refusal.RuleViolated("A corrective action needs an owner who works here.",
                                List.of("owner"), "CAP-002", "Name somebody who has not left."));
    }

    private ProposedOwner owner(ProposeAction asked, FindingView finding) {
        var named = asked.owner();
        return named == null
                ? owners.ownerFor(asked.row(), finding, actor.today()).orElseThrow()
                : new ProposedOwner(named, asked.reason());
    }

    private boolean isPresent(PersonId person, LocalDate today) {
        return people.byId(List.of(person), today).values().stream().anyMatch(it -> it.status().present());
    }

    private CorrectiveActionView proposed(ProposeAction asked, ProposedOwner owner, int attempt) {
        var today = actor.today();
        var action = CorrectiveAction.proposed(
                Entry.first(asked.key() == null ? NewKeys.next(KEY_PREFIX) : asked.key(), today));
        var row = asked.row();
        var fact = ActionFact.proposed(asked.finding(), asked.title(),
                new ActionFact.Ownership(owner.person(), owner.reason(), null), row == null ? null : row.toString(),
                asked.due(), attempt);
        action.change(today, fact);
        actions.add(action, new Act("PROPOSED", today, asked.reason()));
        return ActionReads.view(action.entry(), fact, action.entry().version(), today);
    }

    /** Proposes something for a nonconformity about which nobody has proposed anything; to be agreed in time (AUD-003). */
    void proposeFor(FindingIssued issued) {
        actions.keys().lockStructure();
        var finding = rights.finding(issued.finding()).filter(it -> it.isOpen() && it.isNonconformity());
        if (finding.isPresent() && actions.everWith("finding_id", List.of(issued.finding().value())).isEmpty()) {
            var today = actor.today();
            var due = issued.issuedOn().plusDays(rules.threshold("finding_action_days"));
            owners.ownerFor(null, finding.get(), today)
                    .ifPresent(it -> proposed(new ProposeAction(null, issued.finding(), finding.get().statement(), null,
                            rows.ownedBy(it.person(), finding.get(), today).orElse(null), due, null, null), it, 1));
        }
    }

    /** Proposes what follows an action that had no effect (D-4), unless something follows already. */
    void succeed(CorrectiveActionId ineffective) {
        succession.of(ineffective).ifPresent(it -> {
            var before = it.fact();
            var row = ActionReads.row(before);
            var asked = new ProposeAction(null, before.finding(), before.title(), null, row,
                    it.today().plusDays(rules.threshold("finding_action_days")), ineffective, null);
            var owner = rights.finding(before.finding())
                    .flatMap(finding -> owners.ownerFor(row, finding, it.today()))
                    .orElseGet(() -> new ProposedOwner(before.ownership().owner(), before.ownership().reason()));
            succession.follow(it, attempt -> proposed(asked, owner, attempt));
        });
    }
}
