package io.answerable.exchange.dossier;

import io.answerable.audit.AuditFacts;
import io.answerable.audit.CorrectiveActionFacts;
import io.answerable.audit.FindingFacts;
import io.answerable.audit.RecordingAudits;
import io.answerable.audit.RecordingCorrectiveActions;
import io.answerable.audit.RecordingFindings;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Audits, what they and others have found, and what is done about it. */
@Component
@Order(700)
class AuditPart implements DossierPart {

    private static final String AUDITS = "audits";
    private static final String FINDINGS = "findings";
    private static final String ACTIONS = "corrective_actions";

    private final RecordingAudits audits;
    private final RecordingFindings findings;
    private final RecordingCorrectiveActions actions;

    AuditPart(RecordingAudits audits, RecordingFindings findings, RecordingCorrectiveActions actions) {
        this.audits = audits;
        this.findings = findings;
        this.actions = actions;
    }

    @Override
    public Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress) {
        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put(AUDITS, audits.record(facts.read(AUDITS, AuditRows::audit), asOf, progress));
        recorded.put(FINDINGS, findings.record(facts.read(FINDINGS, AuditRows::finding), asOf, progress));
        recorded.put(ACTIONS, actions.record(facts.read(ACTIONS, AuditRows::action), asOf, progress));
        return recorded;
    }

    @Override
    public List<Told> tell(LocalDate asOf) {
        return List.of(Told.rows(AUDITS, audits.told(asOf), AuditFacts::key, AuditLines::audit),
                Told.rows(FINDINGS, findings.told(asOf), FindingFacts::key, AuditLines::finding),
                Told.rows(ACTIONS, actions.told(asOf), CorrectiveActionFacts::key, AuditLines::action));
    }
}
