package io.answerable.risk.register;

import io.answerable.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be done about a risk, by whom, until when, with what, and to what effect (R-RSK-13). */
public record PlanTreatment(String action, @Nullable PersonId owner, @Nullable LocalDate due,
        @Nullable String resources, @Nullable BigDecimal cost, @Nullable String effect) {}
