package io.answerable.organisation.graphql;

import io.answerable.graphql.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What clients send to change units. */
final class UnitInputs {

    private UnitInputs() {}

    record AddUnitInput(String key, String name, String function, @Nullable Reference parent, @Nullable Reference head,
            @Nullable LocalDate from, @Nullable String reason) {}

    record RenameUnitInput(Reference unit, int expectedVersion, String name, @Nullable LocalDate from,
            @Nullable String reason) {}

    record MoveUnitInput(Reference unit, int expectedVersion, @Nullable Reference parent, @Nullable LocalDate from,
            @Nullable String reason) {}

    record CloseUnitInput(Reference unit, int expectedVersion, @Nullable LocalDate from, @Nullable String reason) {}

    record AppointHeadInput(Reference unit, int expectedVersion, @Nullable Reference head, @Nullable LocalDate from,
            @Nullable String reason) {}
}
