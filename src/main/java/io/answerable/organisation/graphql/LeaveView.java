package io.answerable.organisation.graphql;

import io.answerable.organisation.Leave;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A leave; a day that nobody knows is null. */
record LeaveView(@Nullable LocalDate from, @Nullable LocalDate to) {

    static LeaveView of(Leave leave) {
        return new LeaveView(leave.from().equals(LocalDate.MIN) ? null : leave.from(),
                leave.to().equals(LocalDate.MAX) ? null : leave.to());
    }
}
