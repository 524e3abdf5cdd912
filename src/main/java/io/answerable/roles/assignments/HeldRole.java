package io.answerable.roles.assignments;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;

/**
 * One assignment over time, whether or not its holder was present.
 *
 * @param role key of the role
 * @param days the days of the assignment itself
 * @param leading the days on which it carried the lead flag
 * @param suspended the days on which it was held but not to be acted in
 * @param confirmedOn the days on which the holder confirmed it, oldest first
 * @param broughtOn the {@code as_of} of the dossier that brought it, or the day it was entered
 */
public record HeldRole(RoleAssignmentId id, String key, String role, HolderRef holder, Scope scope, Days days,
        Days leading, Days suspended, List<LocalDate> confirmedOn, LocalDate broughtOn) {

    /** One that was never suspended. */
    public HeldRole(RoleAssignmentId id, String key, String role, HolderRef holder, Scope scope, Days days,
            Days leading,
            List<LocalDate> confirmedOn, LocalDate broughtOn) {
        this(id, key, role, holder, scope, days, leading, Days.never(), confirmedOn, broughtOn);
    }

    /** The days on which the holder, if present, acts in it. */
    public Days acting() {
        return days.butNot(suspended);
    }

    /** The same assignment, leading and suspended on those of these days that it lasted. */
    HeldRole marked(Days flagged, Days out) {
        return new HeldRole(id, key, role, holder, scope, days, flagged.and(days), out.and(days), confirmedOn,
                broughtOn);
    }
}
