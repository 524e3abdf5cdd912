package io.answerable.policy.acknowledgements;

import static java.util.stream.Collectors.toMap;

import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whom policies address on a day: those who are present, in the units of the audience. */
@Component
class Audiences {

    private final PeopleDirectory people;
    private final UnitDirectory units;

    Audiences(PeopleDirectory people, UnitDirectory units) {
        this.people = people;
        this.units = units;
    }

    /** The people of each policy; two statements for any number of policies. */
    Map<PolicyId, List<PersonView>> of(Collection<PolicyView> policies, LocalDate day) {
        var everybody = policies.isEmpty() ? List.<PersonView>of() : everybody(day);
        return policies.stream()
                .collect(toMap(PolicyView::id, policy -> everybody.stream()
                        .filter(it -> addresses(policy, it))
                        .toList()));
    }

    /** Everybody who is present in some unit. */
    List<PersonView> everybody(LocalDate day) {
        return people.inUnits(units.all(day).stream().map(UnitView::id).toList(), day)
                .values()
                .stream()
                .flatMap(Collection::stream)
                .toList();
    }

    static boolean addresses(PolicyView policy, PersonView person) {
        var unit = person.unit();
        return policy.forEverybody() || unit != null && policy.audience().contains(unit);
    }
}
