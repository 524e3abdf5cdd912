package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.roles.DelegationId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
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
    private final RoleAssignments assignments;
    private final Eligibility eligibility;
    private final Segregation segregation;
    private final RoleReach reach;
    private final OpeningVacancies vacancies;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    Delegating(Delegations delegations, RoleAssignments assignments, Eligibility eligibility, Segregation segregation,
            RoleReach reach, OpeningVacancies vacancies, AssignmentHistory history, CurrentActor actor) {
        this.delegations = delegations;
        this.assignments = assignments;
        this.eligibility = eligibility;
        this.segregation = segregation;
        this.reach = reach;
        this.vacancies = vacancies;
        this.history = history;
        this.actor = actor;
    }

    /** Offers the part to the deputy; the days must lie within those of the assignment. */
    public Outcome<DelegationView> offer(DelegateRole command) {
        var assignment = assignments.find(command.assignment()).orElse(null);
        if (assignment == null) {
            return Outcome.refused(NotFound.of("assignment", "assignment"));
        }
        var holder = assignment.holder().asPerson().orElse(null);
        if (!reach.covers(holder, assignment.scope())) {
            return Outcome.refused(NotPermitted.to("delegate this role"));
        }
        var until = command.to() == null ? assignment.term().until() : command.to().plusDays(1);
        var term = new Term(command.from(), until);
        var refusals = refusals(assignment, command.deputy(), term);
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
                    .orElseGet(() -> refusalsOf(it.deputy(), it.role(), it.scope(),
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

    public Outcome<DelegationView> decline(DelegationId id, int expectedVersion, @Nullable String reason) {
        return answering(id, expectedVersion, "decline this delegation for somebody else",
                it -> it.refusalToAnswer(actor.today())
                        .map(refusal -> Outcome.<DelegationView>refused(refusal))
                        .orElseGet(() -> {
                            it.decline();
                            delegations.update(it);
                            history.declined(it, because(reason));
                            return Outcome.done(view(id));
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
        return found(id, expectedVersion, it -> {
            if (!reach.covers(it.deputy(), it.scope()) && !reach.covers(it.holder(), it.scope())) {
                return Outcome.refused(NotPermitted.to("end this delegation"));
            }
            var refusal = it.refusalToEnd(last);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            vacancies.end(it, last, because(reason));
            return Outcome.done(view(id));
        });
    }

    /** Lets somebody act while a role is vacant. */
    Outcome<DelegationView> offerInterim(Vacancy vacancy, PersonId deputy, Term term, Provenance by) {
        var refusals = refusalsOf(deputy, vacancy.role(), vacancy.scope(), term);
        return refusals.isEmpty()
                ? Outcome.done(offered(null, deputy, vacancy.role(), vacancy.scope(), term, true, vacancy.getId(), by))
                : Outcome.refused(refusals);
    }

    private List<Refusal> refusals(RoleAssignment assignment, PersonId deputy, Term term) {
        var refusals = new ArrayList<Refusal>();
        assignment.refusalToAct(actor.today()).ifPresent(refusals::add);
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
        refusals.addAll(refusalsOf(deputy, assignment.role(), assignment.scope(), term));
        return refusals;
    }

    /** A deputy must be present and free of what the role must not be combined with. */
    private List<Refusal> refusalsOf(PersonId deputy, String role, Scope scope, Term term) {
        var refusals = new ArrayList<Refusal>();
        eligibility.absence(deputy, term, "deputy").ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            refusals.addAll(segregation.judge(HolderRef.person(deputy), new Segregation.Hat(role, scope, term.days()))
                    .refusals());
        }
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
        return found(id, expectedVersion, it -> reach.covers(it.deputy(), it.scope())
                ? answer.apply(it)
                : Outcome.refused(NotPermitted.to(act)));
    }

    private Outcome<DelegationView> found(
            DelegationId id, int expectedVersion, Function<Delegation, Outcome<DelegationView>> change) {
        return delegations.find(id)
                .map(it -> it.version() == expectedVersion
                        ? change.apply(it)
                        : Outcome.<DelegationView>refused(VersionConflict.of(it.version())))
                .orElseGet(() -> Outcome.refused(NotFound.of("delegation", "delegation")));
    }

    private DelegationView view(DelegationId id) {
        return delegations.find(id).map(it -> it.asOf(actor.today())).orElseThrow();
    }

    private static Refusal violated(String message, String field, String rule, String fix) {
        return new RuleViolated(message, List.of(field), rule, fix);
    }

    private Provenance because(@Nullable String reason) {
        return actor.provenance().because(reason);
    }
}
