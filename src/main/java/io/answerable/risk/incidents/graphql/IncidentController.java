package io.answerable.risk.incidents.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.IncidentDirectory;
import io.answerable.risk.IncidentId;
import io.answerable.risk.IncidentStepView;
import io.answerable.risk.IncidentView;
import io.answerable.risk.incidents.ChangeOfIncident;
import io.answerable.risk.incidents.HandlingIncidents;
import io.answerable.risk.incidents.IncidentFilter;
import io.answerable.risk.incidents.ReportIncident;
import io.answerable.risk.incidents.VisibleIncidents;
import io.answerable.risk.matters.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Incidents in the API; one mutation is one business act. */
@Controller
class IncidentController {

    private final HandlingIncidents handling;
    private final IncidentDirectory directory;
    private final VisibleIncidents visible;
    private final AiSystemRegister systems;
    private final PeopleDirectory people;
    private final Named named;
    private final CurrentActor actor;

    IncidentController(HandlingIncidents handling, IncidentDirectory directory, VisibleIncidents visible,
            AiSystemRegister systems, PeopleDirectory people, Named named, CurrentActor actor) {
        this.handling = handling;
        this.directory = directory;
        this.visible = visible;
        this.systems = systems;
        this.people = people;
        this.named = named;
        this.actor = actor;
    }

    @QueryMapping
    Optional<IncidentView> incident(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return id(by, "by").map(IncidentId::of)
                .flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<IncidentView> incidents(@Argument @Nullable IncidentFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        return visible.page(filter, day(asOf), paging);
    }

    @BatchMapping(typeName = "Incident")
    Map<IncidentView, AiSystemView> aiSystem(List<IncidentView> incidents) {
        return PerDay.one(incidents, IncidentView::asOf, IncidentView::system, systems::byId);
    }

    @BatchMapping(typeName = "Incident")
    Map<IncidentView, PersonView> reportedBy(List<IncidentView> incidents) {
        return PerDay.one(incidents, IncidentView::asOf, IncidentView::reportedBy, people::byId);
    }

    @BatchMapping(typeName = "IncidentStep")
    Map<IncidentStepView, PersonView> by(List<IncidentStepView> steps) {
        return PerDay.one(steps, IncidentStepView::asOf, IncidentStepView::by, people::byId);
    }

    @MutationMapping
    IncidentPayload reportIncident(@Argument IncidentInputs.Report input) {
        return IncidentPayload.of(named.place(input.aiSystem(), null)
                .flatMap(place -> named.person(input.reportedBy(), "reportedBy")
                        .flatMap(reporter -> handling.report(new ReportIncident(input.key(), input.title(),
                                input.description(), place.system(), input.occurredOn(), input.knownOn(),
                                reporter.orElse(null), input.reason())))));
    }

    @MutationMapping
    IncidentPayload triageIncident(@Argument IncidentInputs.Triage input) {
        return changed(input, it -> handling.triage(it, input.severity(), input.legalCase()));
    }

    @MutationMapping
    IncidentPayload containIncident(@Argument IncidentInputs.Move input) {
        return changed(input, handling::contain);
    }

    @MutationMapping
    IncidentPayload investigateIncident(@Argument IncidentInputs.Move input) {
        return changed(input, handling::investigate);
    }

    @MutationMapping
    IncidentPayload recordIncidentStep(@Argument IncidentInputs.Step input) {
        return changed(input.incident(), null, input.reason(), it -> handling.takeStep(it, input.step()));
    }

    @MutationMapping
    IncidentPayload meetIncidentDeadline(@Argument IncidentInputs.Meet input) {
        return changed(input, it -> handling.fulfil(it, input.kind(), input.on(), input.reference()));
    }

    @MutationMapping
    IncidentPayload closeIncident(@Argument IncidentInputs.Close input) {
        return changed(input, it -> handling.close(it, input.lesson()));
    }

    private IncidentPayload changed(IncidentInputs.Change input,
            Function<ChangeOfIncident, Outcome<IncidentView>> act) {
        return changed(input.incident(), input.expectedVersion(), input.reason(), act);
    }

    private IncidentPayload changed(Reference incident, @Nullable Integer expectedVersion, @Nullable String reason,
            Function<ChangeOfIncident, Outcome<IncidentView>> act) {
        return IncidentPayload.of(Named.required(id(incident, "input", "incident"), "incident", "incident")
                .flatMap(it -> act.apply(new ChangeOfIncident(IncidentId.of(it), expectedVersion, reason))));
    }

    private Optional<UUID> id(Reference by, String... field) {
        return by.resolve("Incident", key -> Named.first(directory.idsOf(List.of(key)), IncidentId::value), field);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
