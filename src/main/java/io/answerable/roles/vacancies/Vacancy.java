package io.answerable.roles.vacancies;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.VacancyId;
import io.answerable.roles.assignments.EndedRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A role that must not stay vacant and has nobody: open until it is filled or abolished. */
class Vacancy implements AggregateRoot<Vacancy, VacancyId> {

    /** The days that remain to fill it; after them the use of a high-risk system is at stake (domain model, P1). */
    static final int DAYS_TO_FILL = 30;

    /** After so many days it is told when the use of a high-risk system ends (domain model, P1). */
    static final int DAYS_TO_ANNOUNCEMENT = 14;

    /** Whoever uses a system is told that long before it ends. */
    private static final int DAYS_OF_NOTICE = DAYS_TO_FILL - DAYS_TO_ANNOUNCEMENT;

    /** Why it opened: the last holder left. */
    static final String LEFT = "LEFT";

    /** Why it opened: the last assignment ended. */
    static final String ENDED = "ENDED";

    /** Why it opened: somebody noticed that nobody holds the role. */
    static final String NOTICED = "NOTICED";

    private final VacancyId id;
    private final String role;
    private final Scope scope;
    private final String reason;
    private final LocalDate openedOn;
    private final LocalDate dueOn;
    private final @Nullable RoleAssignmentId lastAssignment;
    private final int version;
    private VacancyState state;
    private @Nullable LocalDate closedOn;
    private @Nullable RoleAssignmentId filledBy;
    private @Nullable EndOfUse endOfUse;

    /** When it was told that the use of the system ends, and on which day it does. */
    record EndOfUse(LocalDate toldOn, LocalDate on) {}

    Vacancy(VacancyId id, String role, Scope scope, VacancyState state, String reason, LocalDate openedOn,
            LocalDate dueOn, @Nullable LocalDate closedOn, @Nullable RoleAssignmentId lastAssignment,
            @Nullable EndOfUse endOfUse, int version) {
        this.id = id;
        this.role = role;
        this.scope = scope;
        this.state = state;
        this.reason = reason;
        this.openedOn = openedOn;
        this.dueOn = dueOn;
        this.closedOn = closedOn;
        this.lastAssignment = lastAssignment;
        this.endOfUse = endOfUse;
        this.version = version;
    }

    static Vacancy after(EndedRole last, String reason, VacancyId id) {
        var first = last.lastDay().plusDays(1);
        return new Vacancy(id, last.role(), last.scope(), VacancyState.OPEN, reason, first,
                first.plusDays(DAYS_TO_FILL), null, last.assignment(), null, 1);
    }

    static Vacancy noticed(String role, Scope scope, LocalDate today, @Nullable LocalDate dueOn, VacancyId id) {
        return new Vacancy(id, role, scope, VacancyState.OPEN, NOTICED, today,
                dueOn == null ? today.plusDays(DAYS_TO_FILL) : dueOn, null, null, null, 1);
    }

    /** Whoever takes the role before the vacancy opens would take it from somebody who still holds it. */
    Optional<Refusal> refusalToBegin(LocalDate first) {
        return first.isBefore(openedOn)
                ? Optional.of(
                        Refusal.ValidationFailed.of("The role is held until " + openedOn.minusDays(1) + ".", "from"))
                : Optional.empty();
    }

    /** Whether a term of somebody ends the vacancy: one that is over before it opens does not. */
    boolean isFilledBy(@Nullable LocalDate lastDay) {
        return lastDay == null || !lastDay.isBefore(openedOn);
    }

    Optional<Refusal> refusalToClose() {
        return state == VacancyState.OPEN
                ? Optional.empty()
                : Optional.of(new TransitionNotAllowed("The vacancy is " + state + ".", List.of(), state.name(),
                        List.of()));
    }

    /** Whether it is time to tell when the use ends: once, and only while nobody has taken the role. */
    boolean isToBeAnnounced(LocalDate day) {
        return state == VacancyState.OPEN && endOfUse == null
                && !day.isBefore(openedOn.plusDays(DAYS_TO_ANNOUNCEMENT));
    }

    /** The use ends after thirty days, and never without notice: whoever is told late has as long. */
    LocalDate announceEndOfUse(LocalDate day) {
        endOfUse = new EndOfUse(day, day.plusDays(DAYS_OF_NOTICE));
        return endOfUse.on();
    }

    boolean endsUseOn(LocalDate day) {
        return state == VacancyState.OPEN && endOfUse != null && !day.isBefore(endOfUse.on());
    }

    Optional<Refusal> refusalToExtend(LocalDate until, LocalDate today) {
        return refusalToClose().map(it -> it.blaming("vacancy"))
                .or(() -> endOfUse == null
                        ? Optional.of(Refusal.ValidationFailed.of("The end of the use has not been announced.",
                                "vacancy"))
                        : Optional.empty())
                .or(() -> endOfUse != null && until.isAfter(endOfUse.on()) && until.isAfter(today)
                        ? Optional.empty()
                        : Optional
                                .of(Refusal.ValidationFailed.of("It would end no later than announced.", "useEndsOn")));
    }

    void extendUse(LocalDate until) {
        endOfUse = new EndOfUse(Objects.requireNonNull(endOfUse).toldOn(), until);
    }

    @Nullable
    EndOfUse endOfUse() {
        return endOfUse;
    }

    void fill(RoleAssignmentId assignment, LocalDate day) {
        state = VacancyState.FILLED;
        filledBy = assignment;
        closedOn = day.isAfter(openedOn) ? day : openedOn;
    }

    void abolish(LocalDate day) {
        state = VacancyState.ABOLISHED;
        closedOn = day;
    }

    @Override
    public VacancyId getId() {
        return id;
    }

    String role() {
        return role;
    }

    Scope scope() {
        return scope;
    }

    /** Of a vacancy for a system. */
    AiSystemId system() {
        return AiSystemId.of(Objects.requireNonNull(scope.target()));
    }

    VacancyState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    RoleAssignmentId lastAssignment() {
        return lastAssignment;
    }

    @Nullable
    RoleAssignmentId filledBy() {
        return filledBy;
    }

    int version() {
        return version;
    }
}
