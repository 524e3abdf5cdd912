package io.answerable.organisation.people;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.AvailabilityDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.spi.Deputies;
import io.answerable.reference.DetectionRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class Availability implements AvailabilityDirectory {

    private static final int USUAL_LIMIT = 30;

    private final PeopleDirectory people;
    private final ObjectProvider<Deputies> deputies;
    private final ObjectProvider<DetectionRules> rules;

    Availability(PeopleDirectory people, ObjectProvider<Deputies> deputies, ObjectProvider<DetectionRules> rules) {
        this.people = people;
        this.deputies = deputies;
        this.rules = rules;
    }

    @Override
    public Set<PersonId> available(Collection<PersonId> people, LocalDate asOf) {
        var present = this.people.byId(people, asOf)
                .values()
                .stream()
                .filter(it -> it.status().present())
                .toList();
        var limit = limit();
        var available = present.stream().filter(it -> !isAwayLonger(it, limit)).map(PersonView::id).collect(toSet());
        var away = present.stream().filter(it -> isAwayLonger(it, limit)).map(PersonView::id).toList();
        return away.isEmpty() ? available : union(available, deputised(away, asOf));
    }

    private static boolean isAwayLonger(PersonView person, int days) {
        var leave = person.leave();
        return leave != null && leave.days() > days;
    }

    private Set<PersonId> deputised(Collection<PersonId> away, LocalDate asOf) {
        return deputies.stream().flatMap(it -> it.deputised(away, asOf).stream()).collect(toSet());
    }

    private int limit() {
        var catalogue = rules.getIfAvailable();
        return catalogue == null ? USUAL_LIMIT : catalogue.threshold("leave_without_deputy_days");
    }

    private static Set<PersonId> union(Set<PersonId> some, Set<PersonId> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
