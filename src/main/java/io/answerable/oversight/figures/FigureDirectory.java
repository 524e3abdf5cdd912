package io.answerable.oversight.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.reference.GovernanceKpis;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of governance on any day, for whoever may see governance (R-RPT-03). */
@Component
@Transactional(readOnly = true)
public class FigureDirectory {

    private final GovernanceKpis catalogue;
    private final Map<String, GovernanceFigure> computed;
    private final Figures measured;
    private final SignalDirectory signals;
    private final CurrentActor actor;

    FigureDirectory(GovernanceKpis catalogue, List<GovernanceFigure> computed, Figures measured,
            SignalDirectory signals, CurrentActor actor) {
        this.catalogue = catalogue;
        this.computed = computed.stream().collect(toMap(GovernanceFigure::key, Function.identity()));
        this.measured = measured;
        this.signals = signals;
        this.actor = actor;
    }

    /**
     * All figures of the catalogue, in its order.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read governance
     */
    public List<FigureView> all(LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return catalogue.kpis().stream().map(it -> new FigureView(it, asOf)).toList();
    }

    /** What each of these comes to; the number of SQL statements depends on which figures and how many days, only. */
    public Map<FigureView, FigureValue> valuesOf(Collection<FigureView> figures) {
        var values = new HashMap<FigureView, FigureValue>();
        figures.stream().collect(groupingBy(FigureView::asOf)).forEach((day, asked) -> {
            var reckoning = reckoning(asked, day);
            asked.forEach(it -> values.put(it, value(it, reckoning)));
        });
        return values;
    }

    /** What each was found to be by its day, latest first. */
    public Map<FigureView, List<FigureMeasurement>> historiesOf(Collection<FigureView> figures) {
        var known = measured.all().stream().collect(toMap(it -> it.entry().key(), it -> it));
        return figures.stream().collect(toMap(it -> it, it -> history(known.get(it.key()), it.asOf())));
    }

    private static List<FigureMeasurement> history(@Nullable Figure figure, LocalDate asOf) {
        return figure == null
                ? List.of()
                : figure.measured(asOf)
                        .reversed()
                        .stream()
                        .map(it -> new FigureMeasurement(it.measured(), it.value()))
                        .toList();
    }

    private Reckoning reckoning(Collection<FigureView> asked, LocalDate day) {
        var codes = asked.stream()
                .map(it -> computed.get(it.key()))
                .filter(Objects::nonNull)
                .flatMap(it -> Objects.requireNonNull(it).codes().stream())
                .collect(toSet());
        return new Reckoning(day, codes.isEmpty()
                ? Map.of()
                : signals.all(codes, day).stream().collect(groupingBy(SignalView::code)));
    }

    /** A figure that nothing computes yet comes to nothing. */
    private FigureValue value(FigureView it, Reckoning day) {
        var figure = computed.get(it.key());
        return figure == null ? FigureValue.NONE : figure.on(day);
    }
}
