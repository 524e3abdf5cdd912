package io.answerable.roles.assignments.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A day and some roles; none: every role. */
record Which(Set<String> roles, LocalDate asOf) {

    static Which of(@Nullable List<String> roles, LocalDate asOf) {
        return new Which(roles == null ? Set.of() : Set.copyOf(roles), asOf);
    }
}
