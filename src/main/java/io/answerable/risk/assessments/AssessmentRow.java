package io.answerable.risk.assessments;

import io.answerable.inventory.AiSystemView;
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

    /** @param system as on that day; null when it is not known of it */
    AssessmentView view(@Nullable AiSystemView system, LocalDate asOf) {
        var approval = fact.approval();
        return new AssessmentView(id, key, fact.system(), fact.type(), fact.status(), fact.conductor(), fact.result(),
                approval.by(), approval.on(), approval.validUntil(), fact.isExpiredOn(asOf),
                system != null && fact.isStaleFor(system), version, asOf);
    }
}
