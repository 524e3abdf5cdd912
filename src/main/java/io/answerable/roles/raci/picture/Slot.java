package io.answerable.roles.raci.picture;

import io.answerable.kernel.Days;
import io.answerable.organisation.UnitView;
import io.answerable.roles.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Where a role of a matrix is to be held: in the scope of the matrix, or, for a role of departments, in one unit (rule
 * reading 5).
 *
 * @param unit the unit, where the role is resolved per unit
 * @param days the days on which the matrix covers it
 */
public record Slot(Scope scope, @Nullable UnitView unit, Days days) {

    /** What a reference to the slot ends with: nothing, or for example {@code @ou-fin}. */
    public String suffix() {
        return unit == null ? "" : "@" + unit.key();
    }
}
