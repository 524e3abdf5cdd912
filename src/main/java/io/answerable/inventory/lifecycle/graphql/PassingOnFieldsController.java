package io.answerable.inventory.lifecycle.graphql;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.closure.ClosureDirectory;
import io.answerable.inventory.closure.ClosureView;
import io.answerable.inventory.handover.HandoverDirectory;
import io.answerable.inventory.handover.HandoverView;
import io.answerable.inventory.lifecycle.SuspensionDirectory;
import io.answerable.inventory.lifecycle.SuspensionView;
import io.answerable.inventory.register.Visibility;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Why systems are suspended, and how their handover and their end stand; for whoever governs them. */
@Controller
class PassingOnFieldsController {

    private final SuspensionDirectory suspensions;
    private final HandoverDirectory handovers;
    private final ClosureDirectory closures;
    private final PeopleDirectory people;
    private final Visibility visibility;

    PassingOnFieldsController(SuspensionDirectory suspensions, HandoverDirectory handovers,
            ClosureDirectory closures, PeopleDirectory people, Visibility visibility) {
        this.suspensions = suspensions;
        this.handovers = handovers;
        this.closures = closures;
        this.people = people;
        this.visibility = visibility;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, SuspensionView> suspension(List<AiSystemView> systems) {
        return governed(systems, (ofThatDay, asOf) -> suspensions.of(ofThatDay));
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, HandoverView> handover(List<AiSystemView> systems) {
        return governed(systems, (ofThatDay, asOf) -> handovers.of(ids(ofThatDay), asOf));
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, ClosureView> closure(List<AiSystemView> systems) {
        return governed(systems, (ofThatDay, asOf) -> closures.of(ids(ofThatDay), asOf));
    }

    private <T> Map<AiSystemView, T> governed(List<AiSystemView> systems,
            BiFunction<List<AiSystemView>, LocalDate, Map<AiSystemId, T>> read) {
        return PerDay.read(systems, AiSystemView::asOf, (ofThatDay, asOf) -> {
            var shown = ofThatDay.stream().filter(visibility::showsGovernanceOf).toList();
            var found = read.apply(shown, asOf);
            return shown.stream()
                    .filter(it -> found.containsKey(it.id()))
                    .collect(toMap(it -> it, it -> requireNonNull(found.get(it.id()))));
        });
    }

    private static List<AiSystemId> ids(List<AiSystemView> systems) {
        return systems.stream().map(AiSystemView::id).toList();
    }

    @BatchMapping(typeName = "Suspension")
    Map<SuspensionView, PersonView> resolvedBy(List<SuspensionView> suspensions) {
        return PerDay.one(suspensions, SuspensionView::asOf, SuspensionView::resolvedBy, people::byId);
    }

    @BatchMapping(typeName = "Handover")
    Map<HandoverView, PersonView> offeredBy(List<HandoverView> handovers) {
        return PerDay.one(handovers, HandoverView::asOf, HandoverView::offeredBy, people::byId);
    }

    @BatchMapping(typeName = "Handover")
    Map<HandoverView, PersonView> offeredTo(List<HandoverView> handovers) {
        return PerDay.one(handovers, HandoverView::asOf, HandoverView::offeredTo, people::byId);
    }

    @BatchMapping(typeName = "Closure")
    Map<ClosureView, PersonView> overseer(List<ClosureView> closures) {
        return PerDay.one(closures, ClosureView::asOf, ClosureView::overseer, people::byId);
    }
}
