package io.answerable.audit;

import io.answerable.access.Actor;
import io.answerable.access.Permission;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.reference.Framework;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks the API about the gap assessments and management reviews of a town that each test has for itself. */
public abstract class ImprovementApi extends AuditApi {

    protected static final GapCounts COUNTS = new GapCounts(34, 24, 11, 1);

    protected @Autowired RecordingGapAssessments recordingGaps;

    protected @Autowired RecordingManagementReviews recordingReviews;

    /** Whoever leads the implementation. */
    protected Actor lead() {
        return somebody("p-007", Set.of(Permission.MANAGE_IMPROVEMENT, Permission.READ_GOVERNANCE));
    }

    /** Somebody of top management. */
    protected Actor director() {
        return somebody("p-001", Set.of(Permission.APPROVE, Permission.READ_GOVERNANCE),
                inOrganisation("role.top-management"));
    }

    protected Recorded told(LocalDate asOf, GapAssessmentFacts... rows) {
        return recorded(() -> recordingGaps.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    protected Recorded told(LocalDate asOf, ManagementReviewFacts... rows) {
        return recorded(() -> recordingReviews.record(List.of(rows), asOf, (section, count) -> {
        }));
    }

    protected static GapAssessmentFacts gaps(String key, @Nullable LocalDate completed, String... notConforming) {
        return new GapAssessmentFacts(key, "Assessment " + key, completed, "p-007", completed == null ? null : COUNTS,
                List.of(notConforming), Framework.ISO_42001);
    }

    protected static ManagementReviewFacts review(String key, @Nullable LocalDate held, String... decisions) {
        return new ManagementReviewFacts(key, null, held,
                held == null ? ManagementReviewState.SCHEDULED : ManagementReviewState.CLOSED, "p-001",
                List.of(decisions), List.of(), List.of());
    }

    /** Lets the organisation say something of itself. */
    protected void profile(Map<String, String> certification) {
        var profile = new OrganisationFacts.Profile("town", "Town", null, null, true, null, null, null, certification,
                Map.of());
        inTown(() -> organisations.record(
                new OrganisationFacts(town.today, profile, List.of(), List.of(), List.of(), List.of()),
                (section, rows) -> {
                }));
    }
}
