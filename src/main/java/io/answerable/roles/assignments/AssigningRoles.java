package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.kernel.Refusal.NotPermitted;
import io.answerable.kernel.Refusal.ValidationFailed;
import io.answerable.kernel.Refusal.VersionConflict;
import io.answerable.roles.RoleAssignmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes, accepts, declines, confirms and ends the roles that people hold (R-ROL-31, R-ROL-36, R-ROL-37). */
@Component
@Transactional
public class AssigningRoles {

    private final RoleAssignments assignments;
    private final AssignmentDirectory directory;
    private final Eligibility eligibility;
    private final Segregation segregation;
    private final RoleReach reach;
    private final Leading leading;
    private final OpeningVacancies vacancies;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    AssigningRoles(RoleAssignments assignments, AssignmentDirectory directory, Eligibility eligibility,
            Segregation segregation, RoleReach reach, Leading leading, OpeningVacancies vacancies,
            AssignmentHistory history, CurrentActor actor) {
        this.assignments = assignments;
        this.directory = directory;
        this.eligibility = eligibility;
        this.segregation = segregation;
        this.reach = reach;
        this.leading = leading;
        this.vacancies = vacancies;
        this.history = history;
        this.actor = actor;
    }

    /** Offers the role to the holder, or says every reason why that cannot be; several hats are only warned of. */
    public Outcome<Proposed> propose(ProposeAssignment command) {
        if (!reach.covers(command.scope())) {
            return Outcome.refused(NotPermitted.to("assign roles there"));
        }
        var term = Term.of(Objects.requireNonNullElseGet(command.from(), actor::today), command.to());
        if (term.until().isBefore(term.from().plusDays(1))) {
            return Outcome.refused(ValidationFailed.of("The last day lies before the first.", "to"));
        }
        var verdict = segregation.judge(command.holder(),
                new Segregation.Hat(command.role(), command.scope(), term.days()));
        var refusals = new ArrayList<>(eligibility.refusals(command.role(), command.holder(), command.scope(), term));
        keyTaken(command.key()).ifPresent(refusals::add);
        refusals.addAll(verdict.refusals());
        return refusals.isEmpty()
                ? Outcome.done(new Proposed(proposed(command, term), verdict.warnings()))
                : Outcome.refused(refusals);
    }

    /** The holder takes the role on, from today or from its first day if that lies ahead. */
    public Outcome<RoleAssignmentView> accept(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        return changing(id, expectedVersion, "accept this role for somebody else", it -> {
            var term = it.term().beginningOn(actor.today());
            var refusals = it.refusalToAnswer(actor.today())
                    .map(List::of)
                    .orElseGet(() -> refusalsToHold(it, term));
            return refusals.isEmpty() ? accepted(it, because(reason)) : Outcome.refused(refusals);
        });
    }

    /** The holder turns the role down, or it is withdrawn before they answered. */
    public Outcome<RoleAssignmentView> decline(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        return changing(id, expectedVersion, "decline this role for somebody else",
                it -> unless(it.refusalToAnswer(actor.today()), () -> {
                    it.decline(actor.today());
                    assignments.update(it);
                    history.declined(it, because(reason));
                    return view(it);
                }));
    }

    /** Says that the assignment still holds, as of today (R-ROL-31). */
    public Outcome<RoleAssignmentView> confirm(RoleAssignmentId id, int expectedVersion, @Nullable String reason) {
        return changing(id, expectedVersion, "confirm this role for somebody else",
                it -> unless(it.refusalToAct(actor.today()), () -> {
                    assignments.confirm(id, actor.today());
                    assignments.update(it);
                    history.confirmed(it, actor.today(), because(reason));
                    return view(it);
                }));
    }

    /** Gives or takes the lead flag from today on; one lead per role and scope, so whoever had it loses it. */
    public Outcome<RoleAssignmentView> setLead(
            RoleAssignmentId id, int expectedVersion, boolean lead, @Nullable String reason) {
        return managing(id, expectedVersion, it -> unless(it.refusalToAct(actor.today()), () -> {
            leading.set(it, lead, because(reason));
            return view(it);
        }));
    }

    /**
     * Ends the assignment after that day and opens the vacancies that follow; with a dry run they are only shown.
     *
     * @param lastDay last good day; null: today
     */
    public Outcome<Relieved> end(
            RoleAssignmentId id, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {
        var last = lastDay == null ? actor.today() : lastDay;
        return managing(id, expectedVersion, it -> unless(it.refusalToEnd(last), () -> {
            var by = because(reason);
            var opened = ended(it, last, "ENDED", by);
            return new Relieved(view(it), opened);
        }));
    }

    private List<VacancyView> ended(RoleAssignment it, LocalDate lastDay, String why, Provenance by) {
        var before = it.term();
        it.end(lastDay);
        assignments.update(it);
        history.ended(it, before, lastDay, by);
        vacancies.endDelegationsOf(it, lastDay, by);
        return vacancies.openAfter(List.of(it), lastDay, why, by);
    }

    private RoleAssignmentView proposed(ProposeAssignment command, Term term) {
        var key = Objects.requireNonNullElseGet(command.key(), () -> Keys.next("ra"));
        var assignment = RoleAssignment.proposed(RoleAssignmentId.of(NewId.next()), key, command.role(),
                command.holder(), command.scope(), term);
        assignments.add(assignment);
        if (command.lead()) {
            assignments.beginLead(assignment.getId(), term.from());
        }
        history.proposed(assignment, because(command.reason()));
        return view(assignment);
    }

    private Outcome<RoleAssignmentView> accepted(RoleAssignment it, Provenance by) {
        it.accept(actor.today(), by.at());
        assignments.update(it);
        history.accepted(it, by);
        vacancies.fill(it, by);
        return Outcome.done(view(it));
    }

    private List<Refusal> refusalsToHold(RoleAssignment it, Term term) {
        var refusals = new ArrayList<>(eligibility.refusals(it.role(), it.holder(), it.scope(), term));
        refusals.addAll(segregation.judge(it.holder(), new Segregation.Hat(it.role(), it.scope(), term.days()))
                .refusals());
        return refusals;
    }

    private Optional<Refusal> keyTaken(@Nullable String key) {
        return key != null && assignments.knows(key)
                ? Optional.of(ValidationFailed.of("Another assignment has this key.", "key"))
                : Optional.empty();
    }

    /** What the holder may do, or somebody who may assign roles there. */
    private <T> Outcome<T> changing(RoleAssignmentId id, int expectedVersion, String act,
            Function<RoleAssignment, Outcome<T>> change) {
        return found(id, expectedVersion, it -> reach.covers(it.holder().asPerson().orElse(null), it.scope())
                ? change.apply(it)
                : Outcome.refused(NotPermitted.to(act)));
    }

    private <T> Outcome<T> managing(RoleAssignmentId id, int expectedVersion,
            Function<RoleAssignment, Outcome<T>> change) {
        return found(id, expectedVersion, it -> reach.covers(it.scope())
                ? change.apply(it)
                : Outcome.refused(NotPermitted.to("manage roles there")));
    }

    private <T> Outcome<T> found(RoleAssignmentId id, int expectedVersion,
            Function<RoleAssignment, Outcome<T>> permitted) {
        return assignments.find(id)
                .map(it -> it.version() == expectedVersion
                        ? permitted.apply(it)
                        : Outcome.<T>refused(VersionConflict.of(it.version())))
                .orElseGet(() -> Outcome.refused(NotFound.of("assignment", "assignment")));
    }

    private static <T> Outcome<T> unless(Optional<Refusal> refusal, java.util.function.Supplier<T> change) {
        return refusal.map(it -> Outcome.<T>refused(it)).orElseGet(() -> Outcome.done(change.get()));
    }

    private RoleAssignmentView view(RoleAssignment it) {
        return directory.changed(it.getId(), actor.today());
    }

    private Provenance because(@Nullable String reason) {
        return actor.provenance().because(reason);
    }
}
