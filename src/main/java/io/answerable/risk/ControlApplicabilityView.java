package io.answerable.risk;

import io.answerable.reference.Standard;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a control of the standard, as on a day (R-RSK-15).
 *
 * @param applicable null: nobody has decided yet
 * @param version 0: nobody has decided yet
 */
public record ControlApplicabilityView(Standard.Control control, @Nullable Boolean applicable,
        @Nullable String justification, @Nullable ControlStatus status, List<String> evidence, List<RiskId> riskIds,
        int version, LocalDate asOf) {}
