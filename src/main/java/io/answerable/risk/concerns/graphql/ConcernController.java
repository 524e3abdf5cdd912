package io.answerable.risk.concerns.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.ConcernId;
import io.answerable.risk.ConcernView;
import io.answerable.risk.concerns.ChangeOfConcern;
import io.answerable.risk.concerns.ConcernFilter;
import io.answerable.risk.concerns.HandlingConcerns;
import io.answerable.risk.concerns.RaiseConcern;
import io.answerable.risk.concerns.RaisingConcerns;
import io.answerable.risk.concerns.VisibleConcerns;
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
import org.springframework.stereotype.Controller;

/** Concerns in the API; one mutation is one business act. */
@Controller
class ConcernController {

    private final RaisingConcerns raising;
    private final HandlingConcerns handling;
    private final VisibleConcerns visible;
    private final AiSystemRegister systems;
    private final PeopleDirectory people;
    private final Named named;
    private final CurrentActor actor;

    ConcernController(RaisingConcerns raising, HandlingConcerns handling, VisibleConcerns visible,
            AiSystemRegister systems, PeopleDirectory people, Named named, CurrentActor actor) {
        this.raising = raising;
        this.handling = handling;
        this.visible = visible;
        this.systems = systems;
        this.people = people;
        this.named = named;
        this.actor = actor;
    }

    record Raise(String subject, @Nullable String details, @Nullable Reference aiSystem, boolean confidential,
            boolean anonymous) {}

    record Handle(Reference concern, int expectedVersion, @Nullable String answer, @Nullable String reason) {}

    @QueryMapping
    Optional<ConcernView> concern(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return id(by, "by").map(ConcernId::of)
                .flatMap(it -> Optional.ofNullable(visible.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<ConcernView> concerns(@Argument @Nullable ConcernFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return visible.page(filter, day(asOf), paging);
    }

    @QueryMapping
    Page<ConcernView> myConcerns(@Argument @Nullable LocalDate asOf, Paging paging) {
        return visible.own(asOf == null ? actor.today() : asOf, paging);
    }

    @BatchMapping(typeName = "Concern")
    Map<ConcernView, AiSystemView> aiSystem(List<ConcernView> concerns) {
        return PerDay.one(concerns, ConcernView::asOf, ConcernView::system, systems::byId);
    }

    @BatchMapping(typeName = "Concern")
    Map<ConcernView, PersonView> reporter(List<ConcernView> concerns) {
        var reporters = visible.reportersOf(concerns);
        return PerDay.one(concerns, ConcernView::asOf, it -> reporters.get(it.id()), people::byId);
    }

    @MutationMapping
    ConcernPayload raiseConcern(@Argument Raise input) {
        return ConcernPayload.of(named.place(input.aiSystem(), null)
                .flatMap(it -> raising.raise(new RaiseConcern(input.subject(), input.details(), it.system(),
                        input.confidential(), input.anonymous()))));
    }

    @MutationMapping
    ConcernPayload triageConcern(@Argument Handle input) {
        return changed(input, handling::triage);
    }

    @MutationMapping
    ConcernPayload investigateConcern(@Argument Handle input) {
        return changed(input, handling::investigate);
    }

    @MutationMapping
    ConcernPayload resolveConcern(@Argument Handle input) {
        return changed(input, it -> handling.resolve(it, answer(input)));
    }

    @MutationMapping
    ConcernPayload dismissConcern(@Argument Handle input) {
        return changed(input, it -> handling.dismiss(it, answer(input)));
    }

    private static String answer(Handle input) {
        return input.answer() == null ? "" : input.answer();
    }

    private ConcernPayload changed(Handle input, Function<ChangeOfConcern, Outcome<ConcernView>> act) {
        return ConcernPayload.of(Named.required(id(input.concern(), "input", "concern"), "concern", "concern")
                .flatMap(it -> act.apply(
                        new ChangeOfConcern(ConcernId.of(it), input.expectedVersion(), input.reason()))));
    }

    private Optional<UUID> id(Reference by, String... field) {
        return by.resolve("Concern", key -> Named.first(visible.idsOf(List.of(key)), ConcernId::value), field);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
