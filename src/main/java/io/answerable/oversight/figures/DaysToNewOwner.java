package io.answerable.oversight.figures;

import io.answerable.roles.FilledVacancies;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * KPI-G12: the median of the days from a vacancy to the new owner. Nothing as long as no vacancy was filled; a dossier opens
 * none, because an import starts no process.
 */
@Component
class DaysToNewOwner implements GovernanceFigure {

    private final FilledVacancies vacancies;

    DaysToNewOwner(FilledVacancies vacancies) {
        this.vacancies = vacancies;
    }

    @Override
    public String key() {
        return "KPI-G12";
    }

    @Override
    public FigureValue on(Reckoning day) {
        var days = vacancies.daysToFill(day.asOf());
        return days.isEmpty() ? FigureValue.NONE : new FigureValue(median(days), List.of());
    }

    private static double median(List<Integer> ascending) {
        int upper = ascending.size() / 2;
        int lower = (ascending.size() - 1) / 2;
        return (ascending.get(lower) + ascending.get(upper)) / 2.0;
    }
}
