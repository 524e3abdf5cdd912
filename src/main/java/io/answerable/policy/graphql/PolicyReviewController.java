package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.HorizonRegister;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.policy.records.References;
import io.answerable.policy.records.Things;
import io.answerable.policy.reviews.PolicyReviewTaskView;
import io.answerable.policy.reviews.PolicyReviewTasks;
import io.answerable.policy.reviews.WatchingTheLaw;
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

/** Why policies are to be reviewed. */
@Controller
class PolicyReviewController {

    private final WatchingTheLaw watching;
    private final PolicyReviewTasks tasks;
    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final HorizonRegister horizon;
    private final References references;
    private final CurrentActor actor;

    PolicyReviewController(WatchingTheLaw watching, PolicyReviewTasks tasks, PolicyDirectory policies,
            PeopleDirectory people, HorizonRegister horizon, References references, CurrentActor actor) {
        this.watching = watching;
        this.tasks = tasks;
        this.policies = policies;
        this.people = people;
        this.horizon = horizon;
        this.references = references;
        this.actor = actor;
    }

    record Link(Reference policy, Reference horizonItem, @Nullable String cause, @Nullable String reason) {}

    record Conclude(Reference task, int expectedVersion, String conclusion, @Nullable String reason) {}

    /** What came of an act about a review. */
    record TaskPayload(@Nullable PolicyReviewTaskView task, List<Refusal> errors) {}

    @QueryMapping
    Optional<PolicyReviewTaskView> policyReviewTask(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(tasks.type(), tasks::idOf, "by", "id").flatMap(it -> tasks.find(it, day(asOf)));
    }

    @MutationMapping
    TaskPayload linkPolicyToHorizonItem(@Argument Link input) {
        return Payloads.of(references.policy(input.policy(), "policy")
                .flatMap(policy -> references.horizonItem(input.horizonItem(), "horizonItem")
                        .flatMap(item -> watching
                                .link(new WatchingTheLaw.Link(policy, item, input.cause(), input.reason())))),
                TaskPayload::new);
    }

    @MutationMapping
    TaskPayload concludePolicyReview(@Argument Conclude input) {
        return Payloads.of(references.thing(input.task(), "task", tasks)
                .flatMap(it -> watching.conclude(new Things.Change(it, input.expectedVersion(), input.reason()),
                        input.conclusion())),
                TaskPayload::new);
    }

    @BatchMapping(typeName = "Policy", field = "reviewTasks")
    Map<PolicyView, List<PolicyReviewTaskView>> reviewTasksOfPolicy(List<PolicyView> things) {
        return Many.of(things, PolicyView::asOf, PolicyView::id, tasks::of);
    }

    @BatchMapping(typeName = "PolicyReviewTask")
    Map<PolicyReviewTaskView, PolicyView> policy(List<PolicyReviewTaskView> things) {
        return PerDay.one(things, PolicyReviewTaskView::asOf, PolicyReviewTaskView::policyId, policies::readable);
    }

    /** The horizon is for whoever may read governance. */
    @BatchMapping(typeName = "PolicyReviewTask")
    Map<PolicyReviewTaskView, HorizonItemView> horizonItem(List<PolicyReviewTaskView> things) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? PerDay.one(things, PolicyReviewTaskView::asOf, PolicyReviewTaskView::itemId, horizon::byId)
                : Map.of();
    }

    @BatchMapping(typeName = "PolicyReviewTask")
    Map<PolicyReviewTaskView, PersonView> concludedBy(List<PolicyReviewTaskView> things) {
        return PerDay.one(things, PolicyReviewTaskView::asOf, PolicyReviewTaskView::concludedById, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
