package io.answerable.exchange.dossier;

import io.answerable.audit.GapAssessmentFacts;
import io.answerable.audit.GapCounts;
import io.answerable.audit.ManagementReviewFacts;
import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.RecordingGapAssessments;
import io.answerable.audit.RecordingManagementReviews;
import io.answerable.audit.ReviewInputKind;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.reference.Framework;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How practice compares with the standard, and what top management made of it. */
@Component
@Order(730)
class ImprovementPart implements DossierPart {

    private static final String GAPS = "gap_assessments";
    private static final Framework STANDARD = Framework.ISO_42001;
    private static final String REVIEWS = "management_reviews";

    private final RecordingGapAssessments gaps;
    private final RecordingManagementReviews reviews;

    ImprovementPart(RecordingGapAssessments gaps, RecordingManagementReviews reviews) {
        this.gaps = gaps;
        this.reviews = reviews;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put(GAPS, gaps.record(facts.read(GAPS, ImprovementPart::assessment), asOf, progress));
        recorded.put(REVIEWS, reviews.record(facts.read(REVIEWS, ImprovementPart::review), asOf, progress));
        return recorded;
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(GAPS, gaps.told(asOf), GapAssessmentFacts::key, ImprovementPart::write),
                Told.rows(REVIEWS, reviews.told(asOf), ManagementReviewFacts::key, ImprovementPart::write));
    }

    private static GapAssessmentFacts assessment(Row row) {
        row.nameIf("framework", STANDARD.name());
        var framework = row.optionalChoice("framework", Framework.class);
        return new GapAssessmentFacts(row.text("id"), row.text("title"), row.optionalDay("completed"),
                row.optionalText("by"), row.nested("results", ImprovementPart::counts), row.texts("not_conforming"),
                Objects.requireNonNullElse(framework, STANDARD));
    }

    private static GapCounts counts(Row row) {
        return new GapCounts(count(row.number("CONFORMING")), count(row.number("PARTIAL")),
                count(row.number("NOT_CONFORMING")), count(row.number("NOT_APPLICABLE")));
    }

    private static int count(@Nullable Integer told) {
        return Objects.requireNonNullElse(told, 0);
    }

    private static ManagementReviewFacts review(Row row) {
        return new ManagementReviewFacts(row.text("id"), row.optionalDay("planned"), row.optionalDay("held"),
                row.choice("status", ManagementReviewState.class, ManagementReviewState.SCHEDULED),
                row.optionalText("chair"), row.texts("decisions"),
                row.choices("inputs_compiled", ReviewInputKind.class),
                row.choices("inputs_missing", ReviewInputKind.class));
    }

    private static void write(Line line, GapAssessmentFacts it) {
        line.text("id", it.key())
                .text("title", it.title())
                .day("completed", it.completed())
                .text("by", it.by())
                .nested("results", it.results(), ImprovementPart::write)
                .texts("not_conforming", it.notConforming())
                .choiceUnless("framework", it.framework(), STANDARD);
    }

    private static void write(Line line, GapCounts it) {
        line.count("CONFORMING", it.conforming())
                .count("PARTIAL", it.partial())
                .count("NOT_CONFORMING", it.notConforming())
                .count("NOT_APPLICABLE", it.notApplicable());
    }

    private static void write(Line line, ManagementReviewFacts it) {
        line.text("id", it.key())
                .day("planned", it.planned())
                .day("held", it.held())
                .choice("status", it.status())
                .text("chair", it.chair())
                .texts("decisions", it.decisions())
                .texts("inputs_compiled", it.inputsCompiled().stream().map(Enum::name).toList())
                .texts("inputs_missing", it.inputsMissing().stream().map(Enum::name).toList());
    }
}
