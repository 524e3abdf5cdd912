package io.answerable.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The versions of courses, on any day. */
public interface CourseDirectory {

    /** Oldest first, up to that day; at least the version of the catalogue. By key; courses that do not exist are missing. */
    Map<String, List<CourseVersionView>> versionsOf(Collection<String> courses, LocalDate asOf);

    /** The days from which on somebody who had taken a course before has to take it again (T-6), by key. */
    Map<String, List<LocalDate>> repeats(Collection<String> courses);
}
