package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import org.jspecify.annotations.Nullable;

/** A member and the view that they bring. */
record SeatFact(HolderRef member, @Nullable String perspective) {}
