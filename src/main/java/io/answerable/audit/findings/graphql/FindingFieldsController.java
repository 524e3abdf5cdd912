package io.answerable.audit.findings.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.audit.AddendumView;
import io.answerable.audit.AuditView;
import io.answerable.audit.FindingDirectory;
import io.answerable.audit.FindingView;
import io.answerable.audit.audits.VisibleAudits;
import io.answerable.audit.findings.VisibleFindings;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.audit.matters.GovernedIncidents;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.risk.ConcernView;
import io.answerable.risk.IncidentView;
import io.answerable.risk.KnownConcerns;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What findings refer to, and what systems have of them, read for many at once. */
@Controller
class FindingFieldsController {

    private static final String FINDINGS_OF_SYSTEM = "AiSystem.findings";

    private final FindingDirectory directory;
    private final VisibleFindings visible;
    private final VisibleAudits audits;
    private final GovernedIncidents incidents;
    private final KnownConcerns concerns;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;

    FindingFieldsController(FindingDirectory directory, VisibleFindings visible, VisibleAudits audits,
            GovernedIncidents incidents, KnownConcerns concerns, AiSystemRegister systems, UnitDirectory units,
            PeopleDirectory people, BatchLoaderRegistry loaders) {
        this.directory = directory;
        this.visible = visible;
        this.audits = audits;
        this.incidents = incidents;
        this.concerns = concerns;
        this.systems = systems;
        this.units = units;
        this.people = people;
        loaders.<SystemOnDay, List<FindingView>>forName(FINDINGS_OF_SYSTEM)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    private record SystemOnDay(AiSystemId system, LocalDate asOf) {}

    @BatchMapping(typeName = "Finding")
    Map<FindingView, AuditView> audit(List<FindingView> findings) {
        return PerDay.one(findings, FindingView::asOf, FindingView::audit, audits::byId);
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, IncidentView> incident(List<FindingView> findings) {
        return PerDay.one(findings, FindingView::asOf, FindingView::incident, incidents::byId);
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, ConcernView> concern(List<FindingView> findings) {
        return PerDay.one(findings, FindingView::asOf, FindingView::concern, concerns::byId);
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, AiSystemView> aiSystem(List<FindingView> findings) {
        return PerDay.one(findings, FindingView::asOf, FindingView::system, systems::byId);
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, UnitView> unit(List<FindingView> findings) {
        return PerDay.one(findings, FindingView::asOf, FindingView::unit, units::byId);
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, List<PersonView>> trainees(List<FindingView> findings) {
        return EachPerDay.of(findings, FindingView::asOf, FindingView::trainees, people::byId);
    }

    @BatchMapping(typeName = "Finding")
    Map<FindingView, List<AddendumView>> addenda(List<FindingView> findings) {
        return EachPerDay.owned(findings, FindingView::asOf, FindingView::id, directory::addendaOf);
    }

    @BatchMapping(typeName = "Addendum")
    Map<AddendumView, PersonView> by(List<AddendumView> addenda) {
        return PerDay.one(addenda, AddendumView::asOf, AddendumView::by, people::byId);
    }

    /** Null, not empty, for whoever may not see them: nothing seen is no sign that nothing was found. */
    @SchemaMapping(typeName = "AiSystem")
    CompletableFuture<@Nullable List<FindingView>> findings(AiSystemView system, @Argument boolean openOnly,
            DataFetchingEnvironment environment) {
        var loader = Objects.requireNonNull(
                environment.<SystemOnDay, @Nullable List<FindingView>>getDataLoader(FINDINGS_OF_SYSTEM));
        return loader.load(new SystemOnDay(system.id(), system.asOf()))
                .thenApply(found -> found == null
                        ? null
                        : found.stream().filter(it -> !openOnly || it.isOpen()).toList());
    }

    private Map<SystemOnDay, List<FindingView>> load(Collection<SystemOnDay> asked) {
        var found = new HashMap<SystemOnDay, List<FindingView>>();
        asked.stream().collect(Collectors.groupingBy(SystemOnDay::asOf)).forEach((asOf, ofThatDay) -> {
            var bySystem = visible.ofSystems(ofThatDay.stream().map(SystemOnDay::system).toList(), asOf);
            ofThatDay.forEach(it -> Stream.ofNullable(bySystem.get(it.system())).forEach(all -> found.put(it, all)));
        });
        return found;
    }
}
