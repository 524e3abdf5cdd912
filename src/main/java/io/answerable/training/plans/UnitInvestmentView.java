package io.answerable.training.plans;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit sets aside for training in a year, and what its people have taken of it.
 *
 * @param planned null: nothing; such a unit is marked
 * @param takenMinutes how long the courses last that its people completed in that year, up to the day
 */
public record UnitInvestmentView(UnitId unit, int year, @Nullable InvestmentView planned, int takenMinutes,
        LocalDate asOf) {

    private static final double AN_HOUR = 60;

    public double getTakenHours() {
        return takenMinutes / AN_HOUR;
    }

    public boolean isWithout() {
        return planned == null;
    }
}
