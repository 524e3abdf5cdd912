package io.answerable.signals.spi;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has to do.
 *
 * @param subject what it is about; kind and subject identify the duty of a person
 * @param title one line that tells the person what to do, without personal data of others
 * @param due the last good day; null where none is set
 */
public record Duty(PersonId person, DutyKind kind, Subject subject, String title, @Nullable LocalDate due) {}
