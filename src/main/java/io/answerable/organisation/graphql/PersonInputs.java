package io.answerable.organisation.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change people. */
final class PersonInputs {

    private PersonInputs() {}

    record HirePersonInput(String key, String name, @Nullable String email, @Nullable Reference unit,
            @Nullable String position, @Nullable Reference manager, @Nullable LocalDate from,
            @Nullable String reason) {}

    record RehirePersonInput(Reference person, int expectedVersion, @Nullable Reference unit, @Nullable String position,
            @Nullable Reference manager, @Nullable LocalDate from, @Nullable String reason) {}

    record MovePersonInput(Reference person, int expectedVersion, @Nullable Reference unit, @Nullable String position,
            @Nullable Reference manager, boolean withoutManager, @Nullable LocalDate from, @Nullable String reason) {}

    record ChangeContactInput(Reference person, int expectedVersion, @Nullable String name, @Nullable String email,
            @Nullable String reason) {}

    record StartLeaveInput(Reference person, int expectedVersion, LocalDate from, LocalDate to,
            @Nullable String reason) {}

    record LastDayInput(Reference person, int expectedVersion, LocalDate lastDay, @Nullable String reason) {}
}
