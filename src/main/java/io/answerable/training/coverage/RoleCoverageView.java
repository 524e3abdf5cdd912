package io.answerable.training.coverage;

import java.time.LocalDate;
import java.util.List;

/**
 * How far those who hold a role have taken the courses that are meant for it (R-ROL-15).
 *
 * @param role key of the role
 * @param people how many hold it and are at work
 * @param courses how many of them have taken each course, and still may rely on it
 */
public record RoleCoverageView(String role, int people, List<SegmentCoverageView.Taken> courses, LocalDate asOf) {

    public RoleCoverageView {
        courses = List.copyOf(courses);
    }
}
