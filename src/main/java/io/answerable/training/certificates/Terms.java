package io.answerable.training.certificates;

import static java.util.stream.Collectors.toSet;

import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.reference.TrainingCatalogue.Course;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the catalogue says of certificates: which there are, how long they hold and which count for one system only. */
@Component
class Terms {

    private final TrainingCatalogue catalogue;
    private final Set<String> perSystem;

    Terms(TrainingCatalogue catalogue) {
        this.catalogue = catalogue;
        this.perSystem = catalogue.courses()
                .stream()
                .filter(Course::perSystem)
                .flatMap(it -> Stream.ofNullable(it.grants()))
                .collect(toSet());
    }

    boolean knows(String certification) {
        return catalogue.certification(certification).isPresent();
    }

    boolean isPerSystem(String certification) {
        return perSystem.contains(certification);
    }

    /** The last good day of one that is issued on that day; null: it holds for life. */
    @Nullable
    LocalDate lastDay(String certification, LocalDate issued) {
        return catalogue.certification(certification)
                .map(Certification::validityMonths)
                .map(issued::plusMonths)
                .orElse(null);
    }

    /** What the course leads to; a certificate that is sought elsewhere is known by its own key. */
    Optional<String> grantedBy(String course) {
        return catalogue.course(course)
                .map(Course::grants)
                .or(() -> catalogue.certification(course).map(Certification::key));
    }
}
