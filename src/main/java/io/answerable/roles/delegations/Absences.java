package io.answerable.roles.delegations;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for which absence a delegation is given: the one that the holder is on when it begins. */
@Component
class Absences {

    private final PeopleDirectory people;

    Absences(PeopleDirectory people) {
        this.people = people;
    }

    /** Last day of the leave that the person is on; empty when they are on none, or when nobody knows its end. */
    Optional<LocalDate> lastDayAway(@Nullable PersonId person, LocalDate day) {
        if (person == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(people.presenceOf(List.of(person)).get(person))
                .stream()
                .flatMap(it -> it.leaves().stream())
                .filter(it -> it.span().contain(day))
                .map(Leave::to)
                .max(LocalDate::compareTo)
                .filter(it -> !it.equals(LocalDate.MAX));
    }
}
