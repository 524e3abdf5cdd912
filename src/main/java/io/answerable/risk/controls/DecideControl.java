package io.answerable.risk.controls;

import io.answerable.risk.ControlStatus;
import io.answerable.risk.RiskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about a control.
 *
 * @param control its number, for example {@code A.10.4}
 * @param expectedVersion 0: nobody had decided yet
 */
public record DecideControl(String control, int expectedVersion, boolean applicable, @Nullable String justification,
        ControlStatus status, List<String> evidence, List<RiskId> risks, @Nullable String reason) {

    ControlFact fact() {
        return new ControlFact(applicable, justification, status, evidence, risks);
    }
}
