package io.answerable.risk.controls;

import io.answerable.risk.ControlStatus;
import io.answerable.risk.RiskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided about a control at a time. */
record ControlFact(boolean applicable, @Nullable String justification, ControlStatus status, List<String> evidence,
        List<RiskId> risks) {

    ControlFact {
        evidence = List.copyOf(evidence);
        risks = List.copyOf(risks);
    }

    /** An exclusion needs a justification (K-7). */
    boolean isUnjustified() {
        return !applicable && (justification == null || justification.isBlank());
    }
}
