package io.answerable.oversight.improvement.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.InvalidInput;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.oversight.improvement.Improvement;
import io.answerable.oversight.improvement.ImprovementView.RepeatCause;
import io.answerable.oversight.improvement.ImprovementView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers whether the organisation learns from what was found. */
@Controller
class ImprovementController {

    private static final int MOST_QUARTERS = 12;

    private final Improvement improvement;
    private final AiSystemRegister register;
    private final CurrentActor actor;

    ImprovementController(Improvement improvement, AiSystemRegister register, CurrentActor actor) {
        this.improvement = improvement;
        this.register = register;
        this.actor = actor;
    }

    @QueryMapping
    ImprovementView improvement(@Argument @Nullable LocalDate asOf, @Argument int quarters) {
        if (quarters < 1 || quarters > MOST_QUARTERS) {
            throw new InvalidInput("From 1 to " + MOST_QUARTERS + " quarters can be asked for.", "quarters");
        }
        return improvement.on(asOf == null ? actor.today() : asOf, quarters);
    }

    /** The systems that the findings are about; missing where one is about none. */
    @BatchMapping(typeName = "RepeatCause", field = "aiSystem")
    Map<RepeatCause, AiSystemView> systems(List<RepeatCause> causes) {
        var found = new HashMap<RepeatCause, AiSystemView>();
        causes.stream()
                .map(it -> it.finding().asOf())
                .distinct()
                .forEach(day -> {
                    var ofDay = causes.stream().filter(it -> it.finding().asOf().equals(day)).toList();
                    var known = register.byId(ofDay.stream()
                            .map(RepeatCause::finding)
                            .flatMap(it -> Stream.ofNullable(it.system()))
                            .distinct()
                            .toList(), day);
                    ofDay.forEach(it -> Stream.ofNullable(it.finding().system())
                            .flatMap(id -> Stream.ofNullable(known.get(id)))
                            .forEach(system -> found.put(it, system)));
                });
        return found;
    }
}
