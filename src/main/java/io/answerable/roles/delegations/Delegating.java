package io.answerable.roles.delegations;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.assignments.CurrentAssignments;
import io.answerable.roles.assignments.DeputyRules;
import io.answerable.roles.assignments.RoleAssignmentView;
import io.answerable.roles.scopes.Changing;
import io.answerable.roles.scopes.Keys;
import io.answerable.roles.scopes.ScopeReach;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a deputy act for a holder during some days; the holder stays answerable (R-ROL-38). */
@Component
@Transactional
public class Delegating {

    private final Delegations delegations;
    private final CurrentAssignments assignments;
    private final Absences absences;
    private final DeputyRules rules;
    private final EndingDelegations ending;
    private final ScopeReach reach;
    private final DelegationHistory history;
    private final CurrentActor actor;

    Delegating(Delegations delegations, CurrentAssignments assignments, Absences absences, DeputyRules rules,
            EndingDelegations ending,
            ScopeReach reach, DelegationHistory history, CurrentActor actor) {
        this.delegations = delegations;
        this.assignments = assignments;
        this.absences = absences;
        this.rules = rules;
        this.ending = ending;
        this.reach = reach;
        this.history = history;
        this.actor = actor;
    }

    /** Offers the part to the deputy; the days must lie within those of the assignment and, where the holder
     * is on leave when it begins, of that leave. */
    public Outcome<DelegationView> offer(DelegateRole command) {
        return assignments.find(command.assignment())
                .map(it -> offered(it, command))
                .orElseGet(() -> Outcome.refused(NotFound.of("assignment", "assignment")));
    }

    private Outcome<DelegationView> offered(RoleAssignmentView assignment, DelegateRole command) {
        var holder = assignment.holder().asPerson().orElse(null);
        if (!reach.covers(holder, Permission.MANAGE_ROLES, assignment.scope())) {
            return Outcome.refused(NotPermitted.to("delegate this role"));
        }
        var away = absences.lastDayAway(holder, command.from());
        var longest = away.map(it -> assignment.term().endingOn(it)).orElse(assignment.term());
        var until = command.to() == null ? longest.until() : command.to().plusDays(1);
        var term = new Term(command.from(), until);
        var refusals = refusals(assignment, command.deputy(), term);
        away.filter(it -> it.plusDays(1).isBefore(term.until())).ifPresent(it -> refusals.add(beyondAbsence(it)));
        return refusals.isEmpty()
                ? Outcome.done(offered(holder, command.deputy(), assignment.role(), assignment.scope(), term,
                        command.mayDecide(), null, because(command.reason())))
                : Outcome.refused(refusals);
    }

    /** The deputy acts from today, or from the first day if that lies ahead. */
    public Outcome<DelegationView> accept(DelegationId id, int expectedVersion, @Nullable String reason) {
        return answering(id, expectedVersion, "accept this delegation for somebody else", it -> {
            var refusals = it.refusalToAnswer(actor.today())
                    .map(List::of)
                    .orElseGet(() -> rules.refusals(it.deputy(), it.role(), it.scope(),
                            it.term().beginningOn(actor.today())));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            it.accept(actor.today());
            delegations.update(it);
            history.accepted(it, because(reason));
            return Outcome.done(view(id));
        });
    }

    /** The deputy turns it down, or it is withdrawn before they answered. */
    public Outcome<DelegationView> decline(DelegationId id, int expectedVersion, @Nullable String reason) {
        return answering(id, expectedVersion, "decline this delegation for somebody else",
                it -> Changing.unless(it.refusalToAnswer(actor.today()), () -> {
                    it.decline();
                    delegations.update(it);
                    history.declined(it, because(reason));
                    return view(id);
                }));
    }

    /**
     * Ends it after that day; the holder, the deputy and whoever assigns roles there may do so.
     *
     * @param lastDay last good day; null: today
     */
    public Outcome<DelegationView> end(
            DelegationId id, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {
        var last = lastDay == null ? actor.today() : lastDay;
        return found(id, expectedVersion, it -> mayEnd(it)
                ? Changing.unless(it.refusalToEnd(last), () -> {
                    ending.end(it, last, because(reason));
                    return view(id);
                })
                : Outcome.refused(NotPermitted.to("end this delegation")));
    }

    private boolean mayEnd(Delegation it) {
        return reach.covers(it.deputy(), Permission.MANAGE_ROLES, it.scope())
                || reach.covers(it.holder(), Permission.MANAGE_ROLES, it.scope());
    }

    /** Lets somebody act while a role is vacant; for whoever may assign roles there. */
    public Outcome<DelegationView> offerInterim(InterimOffer offer, @Nullable String reason) {
        if (!reach.covers(Permission.MANAGE_ROLES, offer.scope())) {
            return Outcome.refused(NotPermitted.to("manage roles there"));
        }
        var refusals = rules.refusals(offer.deputy(), offer.role(), offer.scope(), offer.term());
        return refusals.isEmpty()
                ? Outcome.done(offered(null, offer.deputy(), offer.role(), offer.scope(), offer.term(), true,
                        offer.vacancy(), because(reason)))
                : Outcome.refused(refusals);
    }

    private List<Refusal> refusals(RoleAssignmentView assignment, PersonId deputy, Term term) {
        var refusals = new ArrayList<Refusal>();
        assignment.state().refusalToAct().ifPresent(refusals::add);
        if (!term.from().isBefore(term.until())) {
            refusals.add(ValidationFailed.of("The last day lies before the first.", "to"));
        }
        if (!term.days().butNot(assignment.term().days()).isEmpty()) {
            refusals.add(violated("The delegation would last longer than the assignment.", "to", "R-3",
                    "Keep within the days of " + assignment.key() + "."));
        }
        if (assignment.holder().equals(HolderRef.person(deputy))) {
            refusals.add(violated("Nobody deputises for themselves.", "deputy", "R-ROL-38", "Name somebody else."));
        }
        refusals.addAll(rules.refusals(deputy, assignment.role(), assignment.scope(), term));
        return refusals;
    }

    private DelegationView offered(@Nullable PersonId holder, PersonId deputy, String role, Scope scope, Term term,
            boolean mayDecide, @Nullable VacancyId vacancy, Provenance by) {
        var delegation = new Delegation(DelegationId.of(NewId.next()), Keys.next("dl"), holder, deputy, role, scope,
                DelegationState.OFFERED, term, null, mayDecide, vacancy, 1);
        delegations.add(delegation);
        history.offered(delegation, by);
        return view(delegation.getId());
    }

    private Outcome<DelegationView> answering(DelegationId id, int expectedVersion, String act,
            Function<Delegation, Outcome<DelegationView>> answer) {
        return found(id, expectedVersion, it -> reach.covers(it.deputy(), Permission.MANAGE_ROLES, it.scope())
                ? answer.apply(it)
                : Outcome.refused(NotPermitted.to(act)));
    }

    private Outcome<DelegationView> found(
            DelegationId id, int expectedVersion, Function<Delegation, Outcome<DelegationView>> change) {
        return Changing.expected(delegations.find(id), Delegation::version, expectedVersion, "delegation", change);
    }

    private DelegationView view(DelegationId id) {
        return delegations.find(id).map(it -> it.asOf(actor.today())).orElseThrow();
    }

    private static Refusal beyondAbsence(LocalDate lastDay) {
        return violated("The delegation would last longer than the absence.", "to", "R-3",
                "End it on " + lastDay + " at the latest; the holder is back then.");
    }

    private static Refusal violated(String message, String field, String rule, String fix) {
        return new RuleViolated(message, List.of(field), rule, fix);
    }

    private Provenance because(@Nullable String reason) {
        return actor.provenance().because(reason);
    }
}
