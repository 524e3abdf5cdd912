package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import io.answerable.training.TrainingInvestmentId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a unit sets aside for training in a year, as known on a day (R-TRN-22).
 *
 * @param currency by the three letters of ISO 4217
 * @param hours of working time
 */
public record InvestmentView(TrainingInvestmentId id, String key, UnitId unit, int year, BigDecimal budget,
        String currency, int hours, int version, LocalDate asOf) {}
