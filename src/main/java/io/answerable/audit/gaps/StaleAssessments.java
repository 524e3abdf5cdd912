package io.answerable.audit.gaps;

import io.answerable.audit.GapAssessmentState;
import io.answerable.audit.matters.Lapses;
import io.answerable.audit.matters.Lapses.Habit;
import io.answerable.reference.Framework;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out that practice was held against the standard too long ago, or never (AUD-005); other frameworks are free to be
 * looked at or not.
 */
@Component
class StaleAssessments implements Detector {

    private static final Habit ASSESSING = new Habit("AUD-005", "gap_assessment_days",
            "The last completed gap assessment", "Hold practice against every clause and control once more.");

    private final GapAssessments assessments;
    private final Lapses lapses;

    StaleAssessments(GapAssessments assessments, Lapses lapses) {
        this.assessments = assessments;
        this.lapses = lapses;
    }

    @Override
    public Set<String> codes() {
        return Set.of(ASSESSING.code());
    }

    @Override
    public Set<String> kinds() {
        return Set.of("GapAssessment", "Organisation");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var all = assessments.all().stream().filter(StaleAssessments::isAboutTheStandard).toList();
        return lapses.found(ASSESSING, all.stream().flatMap(StaleAssessments::completed).toList(),
                all.stream().map(GapAssessment::entry).toList(), concern);
    }

    private static boolean isAboutTheStandard(GapAssessment assessment) {
        return assessment.facts()
                .facts()
                .stream()
                .allMatch(it -> it.fact().plan().framework() == Framework.ISO_42001);
    }

    private static Stream<Lapses.Time> completed(GapAssessment assessment) {
        return assessment.facts()
                .facts()
                .stream()
                .filter(it -> it.fact().state() == GapAssessmentState.COMPLETED)
                .map(it -> new Lapses.Time(Objects.requireNonNull(it.fact().progress().completedOn()), it.days()));
    }
}
