package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a unit is to set aside for training in a year. */
public record InvestInTraining(UnitId unit, int year, BigDecimal budget, String currency, int hours,
        @Nullable String reason) {}
