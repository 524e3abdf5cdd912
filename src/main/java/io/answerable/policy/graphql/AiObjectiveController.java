package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.policy.objectives.AiObjectiveView;
import io.answerable.policy.objectives.AiObjectives;
import io.answerable.policy.objectives.AiObjectives.AiObjectiveFilter;
import io.answerable.policy.objectives.SettingObjectives;
import io.answerable.policy.records.References;
import io.answerable.policy.records.Things;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What the organisation wants to reach with AI. */
@Controller
class AiObjectiveController {

    private final SettingObjectives setting;
    private final AiObjectives objectives;
    private final PeopleDirectory people;
    private final References references;
    private final CurrentActor actor;

    AiObjectiveController(SettingObjectives setting, AiObjectives objectives, PeopleDirectory people,
            References references, CurrentActor actor) {
        this.setting = setting;
        this.objectives = objectives;
        this.people = people;
        this.references = references;
        this.actor = actor;
    }

    record Set(@Nullable String key, String title, String kpi, BigDecimal target, @Nullable LocalDate reachBy,
            Reference owner, @Nullable String reason) {}

    record AssignOwner(Reference objective, int expectedVersion, Reference owner, @Nullable String reason) {}

    record Approve(Reference objective, int expectedVersion, @Nullable String reason) {}

    /** What came of an act about an objective. */
    record ObjectivePayload(@Nullable AiObjectiveView objective, List<Refusal> errors) {}

    @QueryMapping
    Optional<AiObjectiveView> aiObjective(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(objectives.type(), objectives::idOf, "by", "id")
                .flatMap(it -> objectives.find(it, day(asOf)));
    }

    @QueryMapping
    Page<AiObjectiveView> aiObjectives(@Argument @Nullable AiObjectiveFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return objectives.page(filter, day(asOf), paging);
    }

    @MutationMapping
    ObjectivePayload setAiObjective(@Argument Set input) {
        return Payloads.of(references.owner(input.owner(), "owner")
                .flatMap(owner -> setting.set(new SettingObjectives.Wanted(input.key(), input.title(), input.kpi(),
                        input.target(), input.reachBy(), owner, input.reason()))),
                ObjectivePayload::new);
    }

    @MutationMapping
    ObjectivePayload assignObjectiveOwner(@Argument AssignOwner input) {
        return Payloads.of(references.thing(input.objective(), "objective", objectives)
                .flatMap(it -> references.owner(input.owner(), "owner")
                        .flatMap(owner -> setting.assignOwner(
                                new Things.Change(it, input.expectedVersion(), input.reason()), owner))),
                ObjectivePayload::new);
    }

    @MutationMapping
    ObjectivePayload approveAiObjective(@Argument Approve input) {
        return Payloads.of(references.thing(input.objective(), "objective", objectives)
                .flatMap(it -> setting.approve(new Things.Change(it, input.expectedVersion(), input.reason()))),
                ObjectivePayload::new);
    }

    @BatchMapping(typeName = "AiObjective")
    Map<AiObjectiveView, PersonView> owner(List<AiObjectiveView> things) {
        return PerDay.one(things, AiObjectiveView::asOf, AiObjectiveView::ownerId, people::byId);
    }

    @BatchMapping(typeName = "AiObjective")
    Map<AiObjectiveView, PersonView> approvedBy(List<AiObjectiveView> things) {
        return PerDay.one(things, AiObjectiveView::asOf, AiObjectiveView::approvedById, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
