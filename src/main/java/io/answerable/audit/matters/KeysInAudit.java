package io.answerable.audit.matters;

import io.answerable.audit.AuditId;
import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.FindingId;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.LessonId;
import io.answerable.audit.ManagementReviewId;
import io.answerable.audit.RemediationItemId;
import io.answerable.facts.FactStore;
import io.answerable.facts.KeyRegister;
import io.answerable.ledger.spi.KnownByKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The keys of audits, findings, corrective actions, lessons, programmes, schedules of checks, gap assessments, items of the
 * remediation plan and management reviews.
 */
@Component
class KeysInAudit implements KnownByKey {

    private final Map<Class<?>, KeyRegister> registers;

    KeysInAudit(FactStore store) {
        registers = Map.of(AuditId.class, store.keys("audit.audit", "audit_id"),
                FindingId.class, store.keys("audit.finding", "finding_id"),
                CorrectiveActionId.class, store.keys("audit.action", "action_id"),
                LessonId.class, store.keys("audit.lesson", "lesson_id"),
                AuditProgrammeId.class, store.keys("audit.programme", "programme_id"),
                CheckScheduleId.class, store.keys("audit.check_schedule", "schedule_id"),
                GapAssessmentId.class, store.keys("audit.gap_assessment", "gap_assessment_id"),
                RemediationItemId.class, store.keys("audit.remediation", "remediation_id"),
                ManagementReviewId.class, store.keys("audit.review", "review_id"));
    }

    @Override
    public boolean covers(Object reference) {
        return registers.containsKey(reference.getClass());
    }

    @Override
    public Map<Object, String> keysOf(Collection<Object> references) {
        var found = new HashMap<Object, String>();
        registers.forEach((type, register) -> {
            var byId = references.stream()
                    .filter(type::isInstance)
                    .distinct()
                    .collect(Collectors.toMap(it -> UUID.fromString(it.toString()), it -> it));
            register.keysOf(byId.keySet())
                    .forEach((id, key) -> found.put(Objects.requireNonNull(byId.get(id)), key));
        });
        return found;
    }
}
