package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.Reference;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyDirectory;
import io.answerable.policy.PolicyFilter;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class PolicyController {

    private final PolicyDirectory policies;
    private final PeopleDirectory people;
    private final UnitDirectory units;
    private final CurrentActor actor;

    PolicyController(PolicyDirectory policies, PeopleDirectory people, UnitDirectory units, CurrentActor actor) {
        this.policies = policies;
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
                .flatMap(it -> Optional.ofNullable(policies.byId(List.of(it), day(asOf)).get(it)));
    }

    @QueryMapping
    Page<PolicyView> policies(@Argument @Nullable PolicyFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return policies.page(filter, day(asOf), paging);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, PersonView> author(List<PolicyView> policies) {
        return people(policies, PolicyView::author);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, PersonView> approvedBy(List<PolicyView> policies) {
        return people(policies, PolicyView::approvedBy);
    }

    @BatchMapping(typeName = "Policy")
    Map<PolicyView, List<UnitView>> audience(List<PolicyView> policies) {
        var found = new HashMap<PolicyView, List<UnitView>>();
        perDay(policies).forEach((day, ofDay) -> {
            var known = units.byId(ofDay.stream().flatMap(it -> it.audience().stream()).distinct().toList(), day);
            ofDay.forEach(it -> found.put(it,
                    it.audience()
                            .stream()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList()));
        });
        return found;
    }

    private Map<PolicyView, PersonView> people(List<PolicyView> policies,
            Function<PolicyView, @Nullable PersonId> person) {
        var found = new HashMap<PolicyView, PersonView>();
        perDay(policies).forEach((day, ofDay) -> {
            var known = people.byId(ofDay.stream()
                    .map(person)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .distinct()
                    .toList(), day);
            ofDay.forEach(it -> {
                var id = person.apply(it);
                var view = id == null ? null : known.get(id);
                if (view != null) {
                    found.put(it, view);
                }
            });
        });
        return found;
    }

    private static Map<LocalDate, List<PolicyView>> perDay(List<PolicyView> policies) {
        return policies.stream().collect(Collectors.groupingBy(PolicyView::asOf));
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
