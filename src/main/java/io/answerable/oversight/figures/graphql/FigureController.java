package io.answerable.oversight.figures.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.oversight.figures.FigureDirectory;
import io.answerable.oversight.figures.FigureMeasurement;
import io.answerable.oversight.figures.FigureMovement;
import io.answerable.oversight.figures.FigureValue;
import io.answerable.oversight.figures.FigureView;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what the figures of governance come to. */
@Controller
class FigureController {

    private final FigureDirectory directory;
    private final CurrentActor actor;

    FigureController(FigureDirectory directory, CurrentActor actor) {
        this.directory = directory;
        this.actor = actor;
    }

    @QueryMapping
    List<FigureView> governanceFigures(@Argument @Nullable List<String> keys, @Argument @Nullable LocalDate asOf) {
        return directory.all(asOf == null ? actor.today() : asOf)
                .stream()
                .filter(it -> keys == null || keys.contains(it.key()))
                .toList();
    }

    @SchemaMapping(typeName = "GovernanceFigure")
    CompletableFuture<@Nullable Double> value(FigureView figure,
            DataLoader<FigureView, FigureValue> figureValues) {
        Function<FigureValue, @Nullable Double> value = FigureValue::value;
        return figureValues.load(figure).thenApply(value);
    }

    @SchemaMapping(typeName = "GovernanceFigure")
    CompletableFuture<List<Subject>> concerns(FigureView figure,
            DataLoader<FigureView, FigureValue> figureValues) {
        return figureValues.load(figure).thenApply(FigureValue::concerns);
    }

    @SchemaMapping(typeName = "GovernanceFigure")
    CompletableFuture<@Nullable FigureMovement> trend(FigureView figure,
            DataLoader<FigureView, FigureValue> figureValues) {
        BiFunction<FigureValue, FigureValue, @Nullable FigureMovement> trend = figure::trend;
        return figureValues.load(figure.earlier()).thenCombine(figureValues.load(figure), trend);
    }

    @BatchMapping(typeName = "GovernanceFigure", field = "measurements")
    Map<FigureView, List<FigureMeasurement>> measurements(List<FigureView> figures) {
        return directory.historiesOf(figures);
    }
}
