package io.answerable.training.courses;

import io.answerable.organisation.ExternalPartyId;
import io.answerable.training.CourseVersionView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a course is given from a day on.
 *
 * @param number from 2 on; the first version is that of the catalogue
 */
record VersionFact(int number, String format, int minutes, @Nullable ExternalPartyId provider,
        @Nullable String conflictNote, boolean repeat, @Nullable String reason, @Nullable String lesson) {

    CourseVersionView view(String course, LocalDate from, LocalDate asOf) {
        return new CourseVersionView(course, number, from, format, minutes, provider, conflictNote, repeat, reason,
                lesson, asOf);
    }
}
