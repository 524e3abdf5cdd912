package io.answerable.organisation.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.AvailabilityDirectory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Asks whether somebody can be reached on a day. */
record AvailabilityOn(PersonId person, LocalDate day) {

    static Map<AvailabilityOn, Boolean> load(Collection<AvailabilityOn> keys, AvailabilityDirectory directory) {
        var answers = new HashMap<AvailabilityOn, Boolean>();
        keys.stream().collect(groupingBy(AvailabilityOn::day)).forEach((day, asked) -> {
            var available = directory.available(asked.stream().map(AvailabilityOn::person).toList(), day);
            asked.forEach(it -> answers.put(it, available.contains(it.person())));
        });
        return answers;
    }
}
