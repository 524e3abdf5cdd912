package io.answerable.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Some days that a client asks about, both included; bound to the input type of the same name. */
public record Period(LocalDate from, LocalDate to) {

    /**
     * The same period.
     *
     * @throws InvalidInput when it ends before it begins
     */
    public Period checked() {
        if (to.isBefore(from)) {
            throw new InvalidInput("The period ends before it begins.", "period", "to");
        }
        return this;
    }

    public boolean contains(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether something that ran on these days ran during the period; an open end has no end. */
    public boolean touches(@Nullable LocalDate begun, @Nullable LocalDate ended) {
        return begun != null && !begun.isAfter(to) && (ended == null || !ended.isBefore(from));
    }
}
