package io.answerable.oversight.figures;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What all figures came to, to be added to. */
@Repository
class Figures extends Keeping<Figure> {

    private final FactTable<Figure.Measured> facts;

    Figures(FactStore store, Chronicle chronicle) {
        super("GovernanceFigure", store.keys("oversight.figure", "figure_id"), chronicle);
        facts = store.of(new FactTable.Shape<>("oversight.figure_measured", "figure_id", List.of("measured", "value"),
                it -> List.of(it.measured(), it.value()), Figures::measured));
    }

    @Override
    protected List<Figure> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Figure(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<Figure> figures) {
        facts.write(figures.stream().map(Figure::facts).toList());
    }

    /** Every figure that was ever measured. */
    List<Figure> all() {
        return load(keys().all().values());
    }

    private static Figure.Measured measured(ResultSet row, int number) throws SQLException {
        return new Figure.Measured(row.getObject("measured", LocalDate.class), row.getBigDecimal("value"));
    }
}
