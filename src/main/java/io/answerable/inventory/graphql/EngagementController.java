package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.SupplierDirectory;
import io.answerable.inventory.SupplierView;
import io.answerable.inventory.horizon.EngagementFilter;
import io.answerable.inventory.horizon.EngagementView;
import io.answerable.inventory.horizon.Engagements;
import io.answerable.inventory.horizon.LoggingEngagements;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Talks with suppliers. */
@Controller
class EngagementController {

    private final Engagements engagements;
    private final LoggingEngagements logging;
    private final KnownThings known;
    private final KnownPartners partners;
    private final PeopleDirectory people;
    private final SupplierDirectory suppliers;
    private final AiSystemRegister register;
    private final CurrentActor currentActor;

    EngagementController(Engagements engagements, LoggingEngagements logging, KnownThings known,
            KnownPartners partners, PeopleDirectory people, SupplierDirectory suppliers,
            AiSystemRegister register, CurrentActor currentActor) {
        this.engagements = engagements;
        this.logging = logging;
        this.known = known;
        this.partners = partners;
        this.people = people;
        this.suppliers = suppliers;
        this.register = register;
        this.currentActor = currentActor;
    }

    @QueryMapping
    Page<EngagementView> supplierEngagements(@Argument @Nullable EngagementFilter filter, Paging paging) {
        return engagements.page(filter, paging);
    }

    /** A talk with a supplier. */
    record SupplierInput(Reference supplier, @Nullable Reference aiSystem, @Nullable LocalDate on, String subject,
            @Nullable String decision, @Nullable String securityQuestions, List<Reference> people) {}

    /** What was logged, or why it was refused. */
    record EngagementPayload(@Nullable EngagementView engagement, List<Refusal> errors) {

        static EngagementPayload of(Outcome<EngagementView> outcome) {
            return switch (outcome) {
                case Outcome.Done<EngagementView>(var logged) -> new EngagementPayload(logged, List.of());
                case Outcome.Refused<EngagementView>(var refusals) -> new EngagementPayload(null, refusals);
            };
        }
    }

    @MutationMapping
    EngagementPayload logSupplierEngagement(@Argument SupplierInput input) {
        var aiSystem = input.aiSystem();
        Outcome<Optional<AiSystemId>> about = aiSystem == null
                ? Outcome.done(Optional.empty())
                : known.changed(aiSystem).map(Optional::of);
        return EngagementPayload.of(partners.supplier(input.supplier())
                .flatMap(supplier -> about.flatMap(system -> partners.people(input.people(), "people")
                        .flatMap(people -> logging.withSupplier(supplier, system.orElse(null),
                                new LoggingEngagements.Talk(input.on(), input.subject(), input.decision(),
                                        input.securityQuestions(), people))))));
    }

    @BatchMapping(typeName = "SupplierEngagement")
    Map<EngagementView, SupplierView> supplier(List<EngagementView> talks) {
        return PerDay.one(talks, this::today, EngagementView::supplier, suppliers::byId);
    }

    @BatchMapping(typeName = "SupplierEngagement")
    Map<EngagementView, AiSystemView> aiSystem(List<EngagementView> talks) {
        return PerDay.one(talks, this::today, EngagementView::system, register::byId);
    }

    @BatchMapping(typeName = "SupplierEngagement")
    Map<EngagementView, PersonView> loggedBy(List<EngagementView> talks) {
        return PerDay.one(talks, this::today, EngagementView::loggedBy, people::byId);
    }

    @BatchMapping(typeName = "SupplierEngagement")
    Map<EngagementView, List<PersonView>> people(List<EngagementView> talks) {
        var known = people.byId(talks.stream().flatMap(it -> it.people().stream()).collect(toSet()),
                currentActor.today());
        return talks.stream()
                .distinct()
                .collect(toMap(identity(),
                        talk -> talk.people().stream().flatMap(it -> Stream.ofNullable(known.get(it))).toList()));
    }

    private LocalDate today(EngagementView talk) {
        return currentActor.today();
    }
}
