package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyFilter;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import io.answerable.policy.editions.PolicyEditionView;
import io.answerable.policy.editions.PolicyEditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows policies with their editions, of which everybody of the organisation may read those that were consulted on. */
@Controller
class PolicyController {

    private final PolicyDirectory policies;
    private final PolicyEditions editions;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CurrentActor actor;

    PolicyController(PolicyDirectory policies, PolicyEditions editions, PeopleDirectory people, UnitDirectory units,
            CurrentActor actor) {
        this.policies = policies;
        this.editions = editions;
        this.people = people;
        this.units = units;
        this.actor = actor;
    }

    @QueryMapping
    Optional<PolicyView> policy(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return by.resolve("Policy",
                key -> policies.idsOf(List.of(key)).values().stream().map(PolicyId::value).findFirst(), "by", "id")
                .map(PolicyId::of)
                .flatMap(it -> Optional.ofNullable(policies.readable(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<PolicyView> policies(@Argument @Nullable PolicyFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return policies.page(filter, day(asOf), paging);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, PersonView> author(List<PolicyView> policies) {
        return PerDay.one(policies, PolicyView::asOf, PolicyView::author, people::byId);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, PersonView> legalReviewedBy(List<PolicyView> policies) {
        return PerDay.one(policies, PolicyView::asOf, PolicyView::legalReviewedBy, people::byId);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, PersonView> approvedBy(List<PolicyView> policies) {
        return PerDay.one(policies, PolicyView::asOf, PolicyView::approvedBy, people::byId);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, List<UnitView>> audience(List<PolicyView> policies) {
        return Many.referred(policies, PolicyView::asOf, PolicyView::audience, units::byId);
    }

    @BatchMapping(typeName = "Policy", field = "editions")
    Map<PolicyView, List<PolicyEditionView>> editionsOf(List<PolicyView> policies) {
        return Many.of(policies, PolicyView::asOf, PolicyView::id, editions::of);
    }

    @BatchMapping(typeName = "PolicyEdition", field = "author")
    Map<PolicyEditionView, PersonView> authorOfEdition(List<PolicyEditionView> editions) {
        return PerDay.one(editions, PolicyEditionView::asOf, PolicyEditionView::author, people::byId);
    }

    @BatchMapping(typeName = "PolicyEdition", field = "audience")
    Map<PolicyEditionView, List<UnitView>> audienceOfEdition(List<PolicyEditionView> editions) {
        return Many.referred(editions, PolicyEditionView::asOf, PolicyEditionView::audience, units::byId);
    }

    @BatchMapping(typeName = "PolicyEdition")
    Map<PolicyEditionView, List<UnitView>> invited(List<PolicyEditionView> editions) {
        return Many.referred(editions, PolicyEditionView::asOf, PolicyEditionView::invited, units::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
