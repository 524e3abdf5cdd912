package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.assignments.RoleAssignments.Offered;
import io.answerable.roles.scopes.Changing;
import io.answerable.roles.scopes.Keys;
import io.answerable.roles.scopes.ScopeReach;
import io.answerable.roles.scopes.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes, accepts, declines and confirms the roles that people hold (R-ROL-31, R-ROL-36, R-ROL-37). */
@Component
@Transactional
public class AssigningRoles {

    private final RoleAssignments assignments;
    private final AssignmentActs acts;
    private final Eligibility eligibility;
    private final Segregation segregation;
    private final ScopeReach reach;
    private final Leading leading;
    private final Turns turns;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    AssigningRoles(RoleAssignments assignments, AssignmentActs acts, Eligibility eligibility,
            Segregation segregation, ScopeReach reach, Leading leading, Turns turns,
            AssignmentHistory history, CurrentActor actor) {
        this.assignments = assignments;
        this.acts = acts;
        this.eligibility = eligibility;
        this.segregation = segregation;
        this.reach = reach;
        this.leading = leading;
        this.turns = turns;
        this.history = history;
        this.actor = actor;
    }

    /** Offers the role to the holder, or says every reason why that cannot be; several hats are only warned of. */
    public Outcome<Proposed> propose(ProposeAssignment command) {
        return propose(command, it -> it.holder().equals(command.holder()), "holder");
    }

    /** Offers a vacant role to one after the other: nobody else is asked before the first has answered. */
    public Outcome<Proposed> proposeInTurn(ProposeAssignment command) {
        return propose(command, it -> true, "role");
    }

    private Outcome<Proposed> propose(ProposeAssignment command, Predicate<Offered> inTheWay, String field) {
        if (!reach.covers(Permission.MANAGE_ROLES, command.scope())) {
            return Outcome.refused(NotPermitted.to("assign roles there"));
        }
        if (!reach.exists(command.scope())) {
            return Outcome.refused(NotFound.of("unit or system", "scope"));
        }
        var term = Term.of(Objects.requireNonNullElseGet(command.from(), actor::today), command.to());
        if (term.until().isBefore(term.from().plusDays(1))) {
            return Outcome.refused(ValidationFailed.of("The last day lies before the first.", "to"));
        }
        turns.take(command.role(), command.scope(), command.holder());
        var verdict = segregation.judge(command.holder(),
                new Segregation.Hat(command.role(), command.scope(), term.days()));
        var refusals = new ArrayList<>(eligibility.refusals(command.role(), command.holder(), command.scope(), term));
        keyTaken(command.key()).ifPresent(refusals::add);
        assignments.offered(command.role(), command.scope(), term)
                .stream()
                .filter(inTheWay)
                .findFirst()
                .ifPresent(it -> refusals.add(offeredAlready(it, field)));
        refusals.addAll(verdict.refusals());
        return refusals.isEmpty()
                ? Outcome.done(new Proposed(proposed(command, term), verdict.warnings()))
                : Outcome.refused(refusals);
    }

    /**
     * The holder takes the role on, from today or from its first day if that lies ahead; whoever was proposed as the lead
     * then leads alone.
     */
    public Outcome<RoleAssignmentView> accept(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        turns.take(id);
        return acts.changing(id, expectedVersion, "accept this role for somebody else", it -> {
            var term = it.term().beginningOn(actor.today());
            var refusals = it.refusalToAnswer(actor.today())
                    .map(List::of)
                    .orElseGet(() -> refusalsToHold(it, term));
            return refusals.isEmpty() ? accepted(it, acts.because(reason)) : Outcome.refused(refusals);
        });
    }

    /** The holder turns the role down, or it is withdrawn before they answered. */
    public Outcome<RoleAssignmentView> decline(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        return acts.changing(id, expectedVersion, "decline this role for somebody else",
                it -> Changing.unless(it.refusalToAnswer(actor.today()), () -> {
                    it.decline(actor.today());
                    assignments.update(it);
                    history.declined(it, acts.because(reason));
                    return acts.view(it.getId());
                }));
    }

    /** Says that the assignment still holds, as of today (R-ROL-31). */
    public Outcome<RoleAssignmentView> confirm(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        return acts.changing(id, expectedVersion, "confirm this role for somebody else",
                it -> Changing.unless(it.refusalToAct(actor.today()), () -> {
                    assignments.confirm(id, actor.today());
                    assignments.update(it);
                    history.confirmed(it, actor.today(), acts.because(reason));
                    return acts.view(it.getId());
                }));
    }

    /** Gives or takes the lead flag from today on; one lead per role and scope, so whoever had it loses it. */
    public Outcome<RoleAssignmentView> setLead(
            RoleAssignmentId id, int expectedVersion, boolean lead, @Nullable String reason) {
        turns.take(id);
        return acts.managing(id, expectedVersion, it -> Changing.unless(it.refusalToAct(actor.today()), () -> {
            leading.set(it, lead, acts.because(reason));
            return acts.view(it.getId());
        }));
    }

    private RoleAssignmentView proposed(ProposeAssignment command, Term term) {
        var key = Objects.requireNonNullElseGet(command.key(), () -> Keys.next("ra"));
        var assignment = RoleAssignment.proposed(RoleAssignmentId.of(NewId.next()), key, command.role(),
                command.holder(), command.scope(), term);
        assignments.add(assignment);
        if (command.lead()) {
            assignments.beginLead(assignment.getId(), term.from());
        }
        history.proposed(assignment, acts.because(command.reason()));
        return acts.view(assignment.getId());
    }

    private Outcome<RoleAssignmentView> accepted(RoleAssignment it, Provenance by) {
        it.accept(actor.today(), by.at());
        assignments.update(it);
        history.accepted(it, by);
        leading.accepted(it, by);
        return Outcome.done(acts.view(it.getId()));
    }

    private List<Refusal> refusalsToHold(RoleAssignment it, Term term) {
        var refusals = new ArrayList<>(eligibility.refusals(it.role(), it.holder(), it.scope(), term));
        refusals.addAll(segregation.judge(it.holder(), new Segregation.Hat(it.role(), it.scope(), term.days()))
                .refusals());
        return refusals.stream().map(refusal -> refusal.blaming("assignment")).toList();
    }

    private static Refusal offeredAlready(Offered offered, String field) {
        return new RuleViolated("The role has been offered and not been answered yet.", List.of(field), "R-ROL-37",
                "Wait for the answer to " + offered.key() + ", or withdraw it (declineRoleAssignment).");
    }

    private Optional<Refusal> keyTaken(@Nullable String key) {
        return key != null && assignments.knows(key)
                ? Optional.of(ValidationFailed.keyTaken(key, "key"))
                : Optional.empty();
    }
}
