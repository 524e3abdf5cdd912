package io.answerable.inventory.documentation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.preparation.PreparationStep;
import io.answerable.inventory.preparation.PreparationSteps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written down about systems, on any day. */
@Component
@Transactional(readOnly = true)
public class SystemDocumentation {

    private final Papers papers;
    private final PreparationSteps steps;

    SystemDocumentation(Papers papers, PreparationSteps steps) {
        this.papers = papers;
        this.steps = steps;
    }

    /** Missing where none is written. */
    public Map<AiSystemId, DataSheetView> dataSheets(Collection<AiSystemId> systems, LocalDate asOf) {
        return firsts(papers.dataSheets().on(systems, asOf), (system, it) -> new DataSheetView(system, it.needed(),
                it.source(), it.owner(), it.quality(), it.plainDescription(), asOf));
    }

    /** Documents by title; stale where the model has changed since (R-INV-19). */
    public Map<AiSystemId, List<ModelDocumentView>> documents(Collection<AiSystemId> systems, LocalDate asOf) {
        var changes = new HashMap<AiSystemId, LocalDate>();
        steps.of(systems, asOf)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.kind() == PreparationStep.MODEL_CHANGE && it.doneOn() != null)
                .forEach(it -> changes.put(it.system(), requireNonNull(it.doneOn())));
        return all(papers.documents().on(systems, asOf), (system, it) -> {
            var changed = changes.get(system);
            return new ModelDocumentView(system, it.title(), it.phase(), it.datedOn(), it.link(),
                    changed != null && it.datedOn().isBefore(changed));
        });
    }

    /** Controls by title. */
    public Map<AiSystemId, List<TechnicalControlView>> controls(Collection<AiSystemId> systems, LocalDate asOf) {
        return all(papers.controls().on(systems, asOf),
                (system, it) -> new TechnicalControlView(system, it.title(), it.aim(), it.test(), it.everyMonths(),
                        it.lastTested(), it.goodUntil().orElse(null), it.isDueOn(asOf)));
    }

    /** Guidance by title. */
    public Map<AiSystemId, List<GuidanceView>> guidance(Collection<AiSystemId> systems, LocalDate asOf) {
        return all(papers.guidance().on(systems, asOf), (system, it) -> new GuidanceView(system, it.title(),
                it.subject(), it.statement(), it.link(), it.by(), it.givenOn(), asOf));
    }

    /** Missing where nobody of IT is named. */
    public Map<AiSystemId, ItSupport> support(Collection<AiSystemId> systems, LocalDate asOf) {
        return firsts(papers.support().on(systems, asOf), (system, it) -> it);
    }

    private static <F, V> Map<AiSystemId, List<V>> all(Map<AiSystemId, List<F>> facts,
            BiFunction<AiSystemId, F, V> view) {
        return facts.entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey,
                        of -> of.getValue().stream().map(it -> view.apply(of.getKey(), it)).toList()));
    }

    private static <F, V> Map<AiSystemId, V> firsts(Map<AiSystemId, List<F>> facts,
            BiFunction<AiSystemId, F, V> view) {
        var found = new HashMap<AiSystemId, V>();
        facts.forEach((system, all) -> all.forEach(it -> found.put(system, view.apply(system, it))));
        return found;
    }
}
