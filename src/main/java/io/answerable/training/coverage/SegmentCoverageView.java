package io.answerable.training.coverage;

import io.answerable.reference.TrainingCatalogue.LiteracySegment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far people who do the same with AI have the literacy that they need for it (R-TRN-10).
 *
 * @param people how many hold one of the roles and are at work
 * @param courses how many of them have taken each course, and still may rely on it
 */
public record SegmentCoverageView(LiteracySegment segment, int people, List<Taken> courses, LocalDate asOf) {

    private static final double ALL = 100;

    public SegmentCoverageView {
        courses = List.copyOf(courses);
    }

    /**
     * How many have taken one course.
     *
     * @param course key in the catalogue
     * @param percent null where there is nobody
     */
    public record Taken(String course, int people, @Nullable Double percent) {

        static Taken of(String course, int taken, int all) {
            return new Taken(course, taken, all == 0 ? null : ALL * taken / all);
        }
    }
}
