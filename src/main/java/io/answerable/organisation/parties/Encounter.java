package io.answerable.organisation.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody of ours has spoken with a party. */
record Encounter(LocalDate heldOn, @Nullable String note) {}
