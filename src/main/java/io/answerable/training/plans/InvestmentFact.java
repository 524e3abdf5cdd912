package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import java.math.BigDecimal;

/** What a unit sets aside for training in a year, as known during some days. */
record InvestmentFact(UnitId unit, int year, BigDecimal budget, String currency, int hours) {}
