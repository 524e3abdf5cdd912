package io.answerable.organisation.units;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** What a unit is called and does, under which unit and which head. */
record UnitFact(String name, String function, @Nullable UnitId parent, @Nullable PersonId head) {

    UnitFact named(String name) {
        return new UnitFact(name, function, parent, head);
    }

    UnitFact below(@Nullable UnitId parent) {
        return new UnitFact(name, function, parent, head);
    }

    UnitFact headedBy(@Nullable PersonId head) {
        return new UnitFact(name, function, parent, head);
    }
}
