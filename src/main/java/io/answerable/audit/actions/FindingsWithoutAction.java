package io.answerable.audit.actions;

import io.answerable.audit.FindingId;
import io.answerable.audit.findings.FindingTimelines;
import io.answerable.kernel.Days;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds nonconformities about which nobody has promised anything in time (AUD-003, rule reading 10). */
@Component
class FindingsWithoutAction implements Detector {

    private static final String CODE = "AUD-003";

    private final FindingTimelines findings;
    private final CorrectiveActions actions;
    private final DetectionRules rules;
    private final Flaws flaws;

    FindingsWithoutAction(FindingTimelines findings, CorrectiveActions actions, DetectionRules rules, Flaws flaws) {
        this.findings = findings;
        this.actions = actions;
        this.rules = rules;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CODE);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("AiSystem", "CorrectiveAction", "Finding");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        if (!concern.asksFor(CODE)) {
            return List.of();
        }
        var patience = rules.threshold("finding_action_days");
        var promised = promised();
        return flaws.found(findings.openNonconformities()
                .stream()
                .map(it -> flaw(it, it.open()
                        .and(Days.from(it.issuedOn().plusDays(patience + 1L)))
                        .butNot(promised.getOrDefault(it.id(), Days.never()))))
                .toList(), concern);
    }

    /** The days on which an action was promised for each finding, and not yet found without effect. */
    private Map<FindingId, Days> promised() {
        var promised = new HashMap<FindingId, Days>();
        actions.all()
                .forEach(action -> action.facts()
                        .facts()
                        .stream()
                        .filter(it -> it.fact().isPromising())
                        .forEach(it -> promised.merge(it.fact().finding(), it.days(), Days::or)));
        return promised;
    }

    private static Flaw flaw(FindingTimelines.OpenFinding it, Days days) {
        var subject = new Subject("finding", "Finding", it.id().value(), it.key(), it.statement());
        return new Flaw(CODE, subject, it.place(), days, it.broughtOn(),
                "Nobody has agreed a corrective action for “" + it.statement() + "”, issued on " + it.issuedOn() + ".",
                "Agree who mends it until when.");
    }
}
