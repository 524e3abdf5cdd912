package io.answerable.training;

import io.answerable.organisation.ExternalPartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a course: as the catalogue has it, or as the organisation has changed it since (R-TRN-21).
 *
 * @param course key in the catalogue
 * @param number 1: as the catalogue has it
 * @param changedOn the day from which it is given like this; null: since ever
 * @param format for example {@code E_LEARNING}
 * @param provider the external party that gives it; null: the organisation itself
 * @param conflictNote how it is dealt with that the provider also certifies the organisation
 * @param repeat whether whoever has taken an earlier version has to take this one (T-6)
 * @param lesson key of the incident, finding or action from which the change was learnt
 */
public record CourseVersionView(String course, int number, @Nullable LocalDate changedOn, String format, int minutes,
        @Nullable ExternalPartyId provider, @Nullable String conflictNote, boolean repeat, @Nullable String reason,
        @Nullable String lesson, LocalDate asOf) {}
