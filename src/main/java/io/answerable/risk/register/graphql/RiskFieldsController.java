package io.answerable.risk.register.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RegisterReviewView;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.TreatmentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import io.answerable.risk.register.ExposureView;
import io.answerable.risk.register.Exposures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What risks refer to and what systems have of them, read for many at once. */
@Controller
class RiskFieldsController {

    private static final String RISKS_OF_SYSTEM = "AiSystem.risks";

    private final RiskRegister register;
    private final Exposures exposures;
    private final AiSystemRegister systems;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final RiskTaxonomy taxonomy;
    private final Reaching reaching;

    RiskFieldsController(RiskRegister register, Exposures exposures, AiSystemRegister systems, UnitDirectory units,
            PeopleDirectory people, RiskTaxonomy taxonomy, Reaching reaching, BatchLoaderRegistry loaders) {
        this.register = register;
        this.exposures = exposures;
        this.systems = systems;
        this.units = units;
        this.people = people;
        this.taxonomy = taxonomy;
        this.reaching = reaching;
        loaders.<SystemOnDay, List<RiskView>>forName(RISKS_OF_SYSTEM)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    private record SystemOnDay(AiSystemId system, LocalDate asOf) {}

    /** The acceptance of a risk, as on the day of the risk. */
    record Acceptance(PersonId byId, @Nullable String role, LocalDate on, @Nullable LocalDate until, LocalDate asOf) {}

    @BatchMapping(typeName = "Risk")
    Map<RiskView, AiSystemView> aiSystem(List<RiskView> risks) {
        return PerDay.one(risks, RiskView::asOf, RiskView::system, systems::byId);
    }

    @BatchMapping(typeName = "Risk")
    Map<RiskView, UnitView> unit(List<RiskView> risks) {
        return PerDay.one(risks, RiskView::asOf, RiskView::unit, units::byId);
    }

    @BatchMapping(typeName = "Risk")
    Map<RiskView, PersonView> owner(List<RiskView> risks) {
        return PerDay.one(risks, RiskView::asOf, RiskView::owner, people::byId);
    }

    @SchemaMapping(typeName = "Risk")
    List<String> acceptableBy(RiskView risk) {
        var level = risk.residualLevel();
        return level == null ? List.of() : taxonomy.mayAccept(level);
    }

    @SchemaMapping(typeName = "Risk")
    @Nullable
    Acceptance acceptance(RiskView risk) {
        var given = risk.acceptance();
        return given == null
                ? null
                : new Acceptance(given.by(), given.role(), given.on(), given.until(), risk.asOf());
    }

    @BatchMapping(typeName = "RiskRegisterReview")
    Map<RegisterReviewView, PersonView> reviewedBy(List<RegisterReviewView> reviews) {
        return PerDay.one(reviews, RegisterReviewView::asOf, RegisterReviewView::reviewedBy, people::byId);
    }

    @BatchMapping(typeName = "RiskAcceptance")
    Map<Acceptance, PersonView> by(List<Acceptance> acceptances) {
        return PerDay.one(acceptances, Acceptance::asOf, Acceptance::byId, people::byId);
    }

    @BatchMapping(typeName = "Treatment", field = "owner")
    Map<TreatmentView, PersonView> ownerOfTreatment(List<TreatmentView> treatments) {
        return PerDay.one(treatments, TreatmentView::asOf, TreatmentView::owner, people::byId);
    }

    @BatchMapping(typeName = "DomainExposure")
    Map<ExposureView.OfDomain, PersonView> answerable(List<ExposureView.OfDomain> domains) {
        return PerDay.one(domains, ExposureView.OfDomain::asOf, ExposureView.OfDomain::answerableId, people::byId);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<ExposureView.OfDomain>> riskExposure(List<AiSystemView> asked) {
        var found = new HashMap<AiSystemView, List<ExposureView.OfDomain>>();
        asked.stream()
                .collect(groupingBy(AiSystemView::asOf))
                .forEach((asOf, ofThatDay) -> found.putAll(exposures.ofSystems(ofThatDay, asOf)));
        return found;
    }

    /** Null, not empty, for whoever may not see them: nothing seen is no sign that nothing may happen. */
    @SchemaMapping(typeName = "AiSystem")
    CompletableFuture<@Nullable List<RiskView>> risks(AiSystemView system, @Argument boolean openOnly,
            DataFetchingEnvironment environment) {
        var loader = Objects.requireNonNull(
                environment.<SystemOnDay, @Nullable List<RiskView>>getDataLoader(RISKS_OF_SYSTEM));
        return loader.load(new SystemOnDay(system.id(), system.asOf()))
                .thenApply(risks -> risks == null
                        ? null
                        : risks.stream().filter(it -> !openOnly || it.isOpen()).toList());
    }

    private Map<SystemOnDay, List<RiskView>> load(Collection<SystemOnDay> asked) {
        var governed = reaching.within(Permission.READ_GOVERNANCE, asked, it -> new Place(it.system(), null));
        var found = new HashMap<SystemOnDay, List<RiskView>>();
        governed.stream().collect(groupingBy(SystemOnDay::asOf)).forEach((asOf, ofThatDay) -> {
            var bySystem = register.ofSystems(ofThatDay.stream().map(SystemOnDay::system).toList(), asOf);
            ofThatDay.forEach(it -> found.put(it, bySystem.getOrDefault(it.system(), List.of())));
        });
        return found;
    }
}
