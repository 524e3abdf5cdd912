package io.answerable.audit.gaps.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.RemediationItemId;
import io.answerable.audit.gaps.PlanningRemediation;
import io.answerable.audit.gaps.RemediationItemView;
import io.answerable.audit.gaps.RemediationPlan;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.EachPerDay;
import io.answerable.audit.matters.NamedInAudit;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RiskLevel;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Named;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What has to be put right, in the API. */
@Controller
class RemediationController {

    private final RemediationPlan plan;
    private final PlanningRemediation planning;
    private final GapAssessmentDirectory assessments;
    private final RiskRegister register;
    private final Reaching reaching;
    private final PeopleDirectory people;
    private final NamedInAudit named;
    private final CurrentActor actor;

    RemediationController(RemediationPlan plan, PlanningRemediation planning, GapAssessmentDirectory assessments,
            RiskRegister register, Reaching reaching, PeopleDirectory people, NamedInAudit named, CurrentActor actor) {
        this.plan = plan;
        this.planning = planning;
        this.assessments = assessments;
        this.register = register;
        this.reaching = reaching;
        this.people = people;
        this.named = named;
        this.actor = actor;
    }

    /** The whole plan, or why it was not drawn up. */
    record PlanPayload(@Nullable List<RemediationItemView> items, List<Refusal> errors) {}

    @QueryMapping
    Page<RemediationItemView> remediationPlan(@Argument @Nullable LocalDate asOf, Paging paging) {
        actor.require(Permission.READ_GOVERNANCE);
        return Page.ofAll(plan.on(asOf == null ? actor.today() : asOf), paging,
                it -> Cursor.of(RiskLevel.CRITICAL.compareTo(it.priority()), it.key()), 2);
    }

    @BatchMapping(typeName = "RemediationItem")
    Map<RemediationItemView, GapAssessmentView> gapAssessment(List<RemediationItemView> items) {
        return PerDay.one(items, RemediationItemView::asOf, RemediationItemView::assessment, assessments::byId);
    }

    @BatchMapping(typeName = "RemediationItem", field = "risks")
    Map<RemediationItemView, List<RiskView>> risksOf(List<RemediationItemView> items) {
        return EachPerDay.of(items, RemediationItemView::asOf, RemediationItemView::riskIds, this::visible);
    }

    private Map<RiskId, RiskView> visible(Collection<RiskId> ids, LocalDate asOf) {
        return reaching
                .within(Permission.READ_GOVERNANCE, register.byId(ids, asOf).values(),
                        it -> new Place(it.system(), it.unit()))
                .stream()
                .collect(toMap(RiskView::id, it -> it));
    }

    @BatchMapping(typeName = "RemediationItem")
    Map<RemediationItemView, PersonView> owner(List<RemediationItemView> items) {
        return PerDay.one(items, RemediationItemView::asOf, RemediationItemView::ownerId, people::byId);
    }

    @MutationMapping
    PlanPayload drawUpRemediationPlan(@Argument GapInputs.DrawUp input) {
        return switch (planning.drawUp(input.reason())) {
            case Outcome.Done<List<RemediationItemView>>(var items) -> new PlanPayload(items, List.of());
            case Outcome.Refused<List<RemediationItemView>>(var refusals) -> new PlanPayload(null, refusals);
        };
    }

    @MutationMapping
    RemediationPayload assignRemediation(@Argument GapInputs.Assign input) {
        return RemediationPayload.of(Named.required(id(input.remediationItem()), "item", "remediationItem")
                .flatMap(it -> named.person(input.owner(), "owner")
                        .flatMap(owner -> planning.assign(
                                new ChangeOf<>(it, input.expectedVersion(), input.reason()),
                                new PlanningRemediation.Work(owner.orElse(null), input.resources(), input.due(),
                                        input.state())))));
    }

    private Optional<RemediationItemId> id(Reference by) {
        return by.resolve("RemediationItem",
                key -> Named.first(plan.idsOf(List.of(key)), RemediationItemId::value), "input", "remediationItem")
                .map(RemediationItemId::of);
    }
}
