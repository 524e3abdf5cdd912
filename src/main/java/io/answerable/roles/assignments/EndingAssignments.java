package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.scopes.Changing;
import io.answerable.roles.scopes.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends assignments, one at a time or all that a leaver holds; who follows is not decided here. */
@Component
@Transactional
public class EndingAssignments {

    private final RoleAssignments assignments;
    private final AssignmentActs acts;
    private final AssignmentHistory history;
    private final CurrentActor actor;

    EndingAssignments(
            RoleAssignments assignments, AssignmentActs acts, AssignmentHistory history, CurrentActor actor) {
        this.assignments = assignments;
        this.acts = acts;
        this.history = history;
        this.actor = actor;
    }

    /**
     * Ends the assignment after that day; whoever may assign roles there may do so.
     *
     * @param lastDay last good day; null: today
     */
    public Outcome<EndedRole> end(
            RoleAssignmentId id, int expectedVersion, @Nullable LocalDate lastDay, @Nullable String reason) {
        var last = lastDay == null ? actor.today() : lastDay;
        return acts.managing(id, expectedVersion, it -> Changing.unless(it.refusalToEnd(last), () -> {
            var before = it.term();
            it.end(last);
            return ended(it, before, last, acts.because(reason));
        }));
    }

    /**
     * Relieves a leaver of everything they hold beyond that day, and withdraws what they were offered. What ended before
     * stays as it is; news that come late spare the roles that somebody hired again has accepted since. Whether the
     * person leaves is for the caller to know.
     */
    public List<EndedRole> relieve(PersonId person, LocalDate lastDay, Provenance by) {
        var ended = new ArrayList<EndedRole>();
        for (var it : assignments.lastingBeyond(person, lastDay, by.at())) {
            if (it.state() == AssignmentState.PROPOSED) {
                it.decline(lastDay);
                assignments.update(it);
                history.declined(it, by);
            } else {
                var before = it.term();
                it.relieve(lastDay);
                ended.add(ended(it, before, lastDay, by));
            }
        }
        return ended;
    }

    /** The assignment as it reads today, also for those who may not see everything. */
    public RoleAssignmentView view(EndedRole ended) {
        return acts.view(ended.assignment());
    }

    private EndedRole ended(
            RoleAssignment it, Term before, LocalDate lastDay, Provenance by) {
        assignments.update(it);
        history.ended(it, before, lastDay, by);
        return EndedRole.of(it, lastDay);
    }
}
