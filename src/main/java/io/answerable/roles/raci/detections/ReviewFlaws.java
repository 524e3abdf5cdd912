package io.answerable.roles.raci.detections;

import io.answerable.kernel.Days;
import io.answerable.reference.DetectionRules;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimeline.ReviewDates;
import io.answerable.roles.raci.MatrixTimeline.Trigger;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Matrices whose periodic review is overdue (RACI-009) or that were not reviewed although asked for (RACI-016). */
@Component
class ReviewFlaws implements Rule {

    private final DetectionRules rules;

    ReviewFlaws(DetectionRules rules) {
        this.rules = rules;
    }

    @Override
    public Set<String> codes() {
        return Set.of("RACI-009", "RACI-016");
    }

    @Override
    public Stream<Finding> findings(ResponsibilityPicture picture) {
        return picture.matrices()
                .stream()
                .flatMap(it -> Stream.concat(
                        it.reviewDates().stream().flatMap(dates -> overdue(it, dates, picture)),
                        it.triggers().stream().map(trigger -> missed(it, trigger, picture))));
    }

    private static Stream<Finding> overdue(MatrixTimeline matrix, ReviewDates dates, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        return Stream.of(dates)
                .map(ReviewDates::nextReview)
                .filter(Objects::nonNull)
                .map(due -> new Finding(
                        "RACI-009", subjects.matrix(matrix),
                        Days.from(due.plusDays(1)).and(dates.days()).and(matrix.active()), matrix.broughtOn(),
                        () -> "The review of the matrix %s was due on %s.".formatted(matrix.title(picture.asOf()), due),
                        "Review the matrix with those who work by it.", subjects.owner(matrix.scope())));
    }

    private Finding missed(MatrixTimeline matrix, Trigger trigger, ResponsibilityPicture picture) {
        var subjects = new Subjects(picture);
        var source = trigger.source();
        return new Finding("RACI-016", subjects.matrix(matrix),
                Days.between(trigger.date().plusDays(patience() + 1L), trigger.reviewed()), matrix.broughtOn(),
                () -> "%s%s asked for a review of the matrix %s on %s; none has followed.".formatted(
                        trigger.trigger(), source == null ? "" : " (" + source + ")",
                        matrix.title(picture.asOf()), trigger.date()),
                "Review the matrix with those who work by it.", subjects.owner(matrix.scope()));
    }

    private int patience() {
        return rules.threshold("trigger_review_days");
    }
}
