package io.answerable.risk.controls;

import static java.util.stream.Collectors.toMap;

import io.answerable.reference.Standard;
import io.answerable.risk.ControlApplicabilityView;
import io.answerable.risk.StatementOfApplicability;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StatementReads implements StatementOfApplicability {

    private final Standard standard;
    private final Controls controls;

    StatementReads(Standard standard, Controls controls) {
        this.standard = standard;
        this.controls = controls;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ControlApplicabilityView> on(LocalDate day) {
        var decided = controls.all().stream().collect(toMap(it -> it.entry().key(), it -> it));
        return standard.controls().stream().map(it -> view(it, decided, day)).toList();
    }

    private static ControlApplicabilityView view(Standard.Control control, Map<String, DecidedControl> decided,
            LocalDate day) {
        var known = decided.get(control.number());
        int version = known == null ? 0 : known.entry().version();
        var fact = known == null ? null : known.facts().factOn(day).orElse(null);
        return fact == null
                ? new ControlApplicabilityView(control, null, null, null, List.of(), List.of(), version, day)
                : new ControlApplicabilityView(control, fact.applicable(), fact.justification(), fact.status(),
                        fact.evidence(), fact.risks(), version, day);
    }
}
