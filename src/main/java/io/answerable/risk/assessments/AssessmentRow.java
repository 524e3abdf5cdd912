package io.answerable.risk.assessments;

import io.answerable.inventory.ClassificationTimeline;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment as one row of the database tells it. */
record AssessmentRow(AssessmentId id, String key, int version, AssessmentFact fact) {

    static AssessmentRow of(ResultSet rs, int row) throws SQLException {
        return new AssessmentRow(AssessmentId.of(rs.getObject("assessment_id", UUID.class)), rs.getString("key"),
                rs.getInt("version"), Assessments.fact(rs));
    }

    static AssessmentRow of(Assessment assessment, int version, LocalDate today) {
        return new AssessmentRow(assessment.getId(), assessment.entry().key(), version, assessment.now(today));
    }

    /** @param classifications of the system; null when it is not known */
    AssessmentView view(@Nullable ClassificationTimeline classifications, LocalDate asOf) {
        var approval = fact.approval();
        return new AssessmentView(id, key, fact.system(), fact.type(), fact.status(), fact.conductor(), fact.result(),
                fact.submittedBy(),
                approval.by(), approval.on(), approval.validUntil(), fact.isExpiredOn(asOf),
                classifications != null && fact.isStaleOn(asOf, classifications),
                classifications == null ? null : classifications.period(approval.basis()).orElse(null),
                fact.rejectedBecause(), version, asOf);
    }
}
