package io.answerable.audit.audits;

import io.answerable.access.CurrentActor;
import io.answerable.audit.AuditId;
import io.answerable.audit.AuditState;
import io.answerable.audit.findings.RunningAudits;
import org.springframework.stereotype.Component;

/** Keeps an audit from being reported while a finding of it is written down, so that no draft is left behind. */
@Component
class HoldingRunningAudits implements RunningAudits {

    private final Audits audits;
    private final CurrentActor actor;

    HoldingRunningAudits(Audits audits, CurrentActor actor) {
        this.audits = audits;
        this.actor = actor;
    }

    @Override
    public boolean hold(AuditId audit) {
        return audits.hold(audit.value())
                .flatMap(it -> it.on(actor.today()))
                .filter(it -> it.state() == AuditState.IN_PROGRESS)
                .isPresent();
    }
}
