package io.answerable.training.assignments.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change the courses of people. */
final class TrainingInputs {

    private TrainingInputs() {}

    /** What every change of a course says. */
    interface Change {

        Reference assignment();

        int expectedVersion();

        @Nullable
        String reason();
    }

    record Assign(@Nullable String key, Reference person, String course, @Nullable Reference aiSystem,
            @Nullable LocalDate due, @Nullable String reason) {}

    record Step(Reference assignment, int expectedVersion, @Nullable String reason) implements Change {}

    record Complete(Reference assignment, int expectedVersion, @Nullable LocalDate on, @Nullable String evidence,
            @Nullable String effect, @Nullable Reference trainer, @Nullable String reason) implements Change {}
}
