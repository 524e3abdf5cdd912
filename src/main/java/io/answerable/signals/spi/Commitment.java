package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that rests on a person and needs somebody else when they leave.
 *
 * @param kind in what way it rests on them
 * @param subject the thing; kind and subject identify the commitment of a person
 * @param title how a human reader would call it
 * @param due the day it is due, where it has one
 * @param unit the unit that has to find somebody else, where known
 * @param system the AI system concerned, if any
 */
public record Commitment(PersonId person, CommitmentKind kind, Subject subject, String title, @Nullable LocalDate due,
        @Nullable UUID unit, @Nullable UUID system) {}
