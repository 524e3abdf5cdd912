package io.answerable.organisation.people;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** Where a person sits, as what and under whom. */
record Posting(@Nullable UnitId unit, @Nullable String position, @Nullable PersonId manager) {

    static final Posting NONE = new Posting(null, null, null);
}
