package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.Days;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Presence;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom policies address: those who are present, everybody or in the units of the audience. */
@Component
class Audiences {

    private final PeopleDirectory people;

    Audiences(PeopleDirectory people) {
        this.people = people;
    }

    /** The people of each policy on that day; one statement for any number of policies. */
    Map<PolicyId, List<PersonView>> of(Collection<PolicyView> policies, LocalDate day) {
        var present = policies.isEmpty()
                ? List.<PersonView>of()
                : people.all(day).stream().filter(it -> it.status().present()).toList();
        return policies.stream()
                .collect(toMap(PolicyView::id, policy -> present.stream()
                        .filter(it -> addresses(policy, it))
                        .toList()));
    }

    private static boolean addresses(PolicyView policy, PersonView person) {
        var unit = person.unit();
        return policy.forEverybody() || unit != null && policy.audience().contains(unit);
    }

    /** The days on which a policy addresses somebody. */
    static Days addressed(PolicyView policy, Presence person) {
        return policy.forEverybody()
                ? person.present()
                : person.present().and(Days.anyOf(policy.audience().stream().map(person::inUnit).toList()));
    }
}
