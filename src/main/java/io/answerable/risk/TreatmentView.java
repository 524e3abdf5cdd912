package io.answerable.risk;

import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a risk (R-RSK-13).
 *
 * @param number its place among the treatments of the risk, from 1
 * @param resources people, time and means
 * @param cost in the currency of the organisation
 * @param effect what it is to achieve or has achieved
 */
public record TreatmentView(RiskId risk, int number, String action, @Nullable PersonId owner, @Nullable LocalDate due,
        @Nullable String resources, @Nullable BigDecimal cost, @Nullable String effect, TreatmentState state,
        LocalDate asOf) {}
