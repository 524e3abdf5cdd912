package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classification of a system was in force on which days.
 *
 * @param periods every classification that was ever in force, earliest first; that nobody has classified the system counts
 *     as one
 */
public record ClassificationTimeline(AiSystemId system, List<Period> periods) {

    public ClassificationTimeline {
        periods = List.copyOf(periods);
    }

    /**
     * One classification.
     *
     * @param from {@link LocalDate#MIN}: since ever
     * @param until the day from which another one holds; {@link LocalDate#MAX}: none does
     * @param rows every record of this classification, also one that a later dossier has corrected
     */
    public record Period(ClassificationId id, RiskCategory category, LocalDate from, LocalDate until,
            Set<ClassificationId> rows) {

        public Period {
            rows = Set.copyOf(rows);
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** The classification of which that is a record, if it is of this system. */
    public Optional<Period> period(@Nullable ClassificationId row) {
        return row == null ? Optional.empty() : periods.stream().filter(it -> it.rows().contains(row)).findFirst();
    }

    public Optional<ClassificationId> inForceOn(LocalDate day) {
        return periodOn(day).map(Period::id);
    }

    /**
     * Whether another, newer one had taken the place of this classification by that day (K-4).
     *
     * @param basis null: the system was not known; then nothing is newer
     */
    public boolean isOvertaken(@Nullable ClassificationId basis, LocalDate day) {
        if (basis == null) {
            return false;
        }
        var since = period(basis).map(Period::from);
        return periodOn(day)
                .filter(it -> since.isEmpty() || it.from().isAfter(since.get()))
                .isPresent();
    }

    private Optional<Period> periodOn(LocalDate day) {
        return periods.stream().filter(it -> it.covers(day)).findFirst();
    }
}
