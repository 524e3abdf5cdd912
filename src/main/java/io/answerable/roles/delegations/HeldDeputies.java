package io.answerable.roles.delegations;

import static java.util.stream.Collectors.toSet;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.spi.Deputies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who is deputised: whoever has delegated a role to somebody who is present (rule reading 4). */
@Component
class HeldDeputies implements Deputies {

    private final Delegations delegations;
    private final PeopleDirectory people;

    HeldDeputies(Delegations delegations, PeopleDirectory people) {
        this.delegations = delegations;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> deputised(Collection<PersonId> asked, LocalDate asOf) {
        var running = delegations.ofHolders(asked, asOf);
        var presence = people.presenceOf(running.stream().map(Delegation::deputy).distinct().toList());
        return running.stream()
                .filter(it -> presence.containsKey(it.deputy())
                        && Objects.requireNonNull(presence.get(it.deputy())).present().contain(asOf))
                .flatMap(it -> java.util.Optional.ofNullable(it.holder()).stream())
                .collect(toSet());
    }
}
