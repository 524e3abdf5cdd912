package io.answerable.policy.duties;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.policy.PolicyView;
import io.answerable.roles.RoleHoldings;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who has to review policies: their authors, or whoever keeps the policies where the author is gone (R-POL-08). */
@Component
class Reviewers {

    private static final Set<String> KEEPERS = Set.of("role.lead-implementer", "role.ai-coordinator");

    private final PeopleDirectory people;
    private final RoleHoldings holdings;

    Reviewers(PeopleDirectory people, RoleHoldings holdings) {
        this.people = people;
        this.holdings = holdings;
    }

    /** Those of each policy on that day. */
    Map<PolicyView, Set<PersonId>> of(Collection<PolicyView> policies, LocalDate asOf) {
        var present = people.byId(policies.stream()
                .map(PolicyView::author)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(toSet()), asOf)
                .values()
                .stream()
                .filter(it -> it.status().present())
                .map(it -> it.id())
                .collect(toSet());
        var keepers = holdings.of(KEEPERS)
                .stream()
                .filter(it -> it.scope().equals(Scope.ORGANISATION) && it.acting().contain(asOf))
                .flatMap(it -> it.holder().asPerson().stream())
                .collect(toSet());
        return policies.stream().collect(toMap(it -> it, it -> {
            var author = it.author();
            return author != null && present.contains(author) ? Set.of(author) : keepers;
        }));
    }
}
