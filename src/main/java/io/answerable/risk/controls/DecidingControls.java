package io.answerable.risk.controls;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.reference.Standard;
import io.answerable.risk.ControlApplicabilityView;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.StatementOfApplicability;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides which controls of the standard apply, and links them to risks and evidence (R-RSK-15). */
@Component
public class DecidingControls {

    private final Controls controls;
    private final Standard standard;
    private final RiskRegister risks;
    private final StatementOfApplicability statement;
    private final CurrentActor actor;

    DecidingControls(Controls controls, Standard standard, RiskRegister risks, StatementOfApplicability statement,
            CurrentActor actor) {
        this.controls = controls;
        this.standard = standard;
        this.risks = risks;
        this.statement = statement;
        this.actor = actor;
    }

    /** From today on this is decided about the control; an exclusion without justification is refused (K-7). */
    @Transactional
    public Outcome<ControlApplicabilityView> decide(DecideControl asked) {
        if (!actor.actor().may(Permission.MANAGE_RISKS)) {
            return Outcome.refused(Refusal.NotPermitted.to("decide about controls"));
        }
        if (standard.controls().stream().noneMatch(it -> it.number().equals(asked.control()))) {
            return Outcome.refused(Refusal.NotFound.of("control", "control"));
        }
        return checked(asked).then(() -> opened(asked).map(it -> decided(asked, it)));
    }

    private Checks checked(DecideControl asked) {
        var checks = new Checks().text("justification", asked.justification())
                .rule(asked.fact().isUnjustified(), "K-7", "A control is not excluded without a justification.",
                        "Say why it does not apply.", "justification");
        asked.evidence().forEach(it -> checks.required("evidence", it));
        var wanted = new HashSet<>(asked.risks());
        return checks.refuseIf(risks.byId(wanted, actor.today()).size() < wanted.size(),
                () -> Refusal.NotFound.of("risk", "risks"));
    }

    /** One decision at a time, so that two cannot both be the first. */
    private Outcome<DecidedControl> opened(DecideControl asked) {
        controls.keys().lockStructure();
        var known = controls.keys().idsOf(List.of(asked.control())).get(asked.control());
        if (known != null) {
            return controls.open("control", known, asked.expectedVersion(), it -> true);
        }
        if (asked.expectedVersion() != 0) {
            return Outcome.refused(Refusal.VersionConflict.of(0));
        }
        var entry = Entry.first(asked.control(), actor.today());
        return Outcome.done(new DecidedControl(entry, new Timeline<>(entry.id(), List.of())));
    }

    private ControlApplicabilityView decided(DecideControl asked, DecidedControl control) {
        var today = actor.today();
        boolean isNew = control.facts().isEmpty();
        control.decide(today, asked.fact());
        if (!control.alterations().isEmpty()) {
            var act = new Act("DECIDED", today, asked.reason());
            if (isNew) {
                controls.add(control, act);
            } else {
                controls.save(control, act);
            }
        }
        return statement.on(today)
                .stream()
                .filter(it -> it.control().number().equals(asked.control()))
                .findFirst()
                .orElseThrow();
    }
}
