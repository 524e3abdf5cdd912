package io.answerable.oversight.portfolio.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.oversight.portfolio.ItLedSymptom;
import io.answerable.oversight.portfolio.ItLedSystemView;
import io.answerable.oversight.portfolio.ItLedSystems;
import io.answerable.oversight.portfolio.Portfolio;
import io.answerable.oversight.portfolio.PortfolioGroupView;
import io.answerable.oversight.portfolio.PortfolioGrouping;
import io.answerable.oversight.portfolio.ProcessView;
import io.answerable.oversight.portfolio.Processes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what AI brings and risks, which processes rest on it, and where it is led by IT alone. */
@Controller
class PortfolioController {

    private final Portfolio portfolio;
    private final ItLedSystems itLed;
    private final Processes processes;
    private final CurrentActor actor;

    PortfolioController(Portfolio portfolio, ItLedSystems itLed, Processes processes, CurrentActor actor) {
        this.portfolio = portfolio;
        this.itLed = itLed;
        this.processes = processes;
        this.actor = actor;
    }

    @QueryMapping
    List<PortfolioGroupView> portfolio(@Argument PortfolioGrouping groupBy, @Argument @Nullable LocalDate asOf) {
        return portfolio.by(groupBy, dayOf(asOf));
    }

    @QueryMapping
    List<ItLedSystemView> itLedSystems(@Argument @Nullable List<ItLedSymptom> symptoms,
            @Argument @Nullable LocalDate asOf) {
        return itLed.on(dayOf(asOf), symptoms == null ? Set.of() : Set.copyOf(symptoms));
    }

    @QueryMapping
    List<ProcessView> processes(@Argument @Nullable String name, @Argument @Nullable LocalDate asOf) {
        return processes.on(dayOf(asOf), name);
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
