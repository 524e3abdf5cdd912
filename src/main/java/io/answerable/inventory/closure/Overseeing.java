package io.answerable.inventory.closure;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.register.Entitlement;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Says who may oversee the end of a system: its project lead, and its product manager only when no project lead is active
 * (process P6). Asked when somebody is named and again at the gate, since whoever was named may have left the role meanwhile.
 */
@Component
class Overseeing {

    private static final String PROJECT_LEAD = "role.project-lead";
    private static final String PRODUCT_MANAGER = "role.product-manager";

    private final Entitlement entitlement;
    private final ProjectLeads leads;
    private final PeopleDirectory people;

    Overseeing(Entitlement entitlement, ProjectLeads leads, PeopleDirectory people) {
        this.entitlement = entitlement;
        this.leads = leads;
        this.people = people;
    }

    boolean may(PersonId person, AiSystemView system) {
        return !entitled(List.of(system), Map.of(system.id(), person), system.asOf()).isEmpty();
    }

    /** Those among these systems whose named overseer works here and may oversee them on that day. */
    Set<AiSystemId> entitled(Collection<AiSystemView> systems, Map<AiSystemId, PersonId> overseers, LocalDate asOf) {
        var concerned = systems.stream().filter(it -> overseers.containsKey(it.id())).toList();
        if (concerned.isEmpty()) {
            return Set.of();
        }
        var led = leads.active(concerned, asOf);
        var held = entitlement.heldBy(overseers.values(), asOf);
        var present = present(overseers.values(), asOf);
        return concerned.stream()
                .filter(it -> {
                    var overseer = requireNonNull(overseers.get(it.id()));
                    var role = led.contains(it.id()) ? PROJECT_LEAD : PRODUCT_MANAGER;
                    return present.contains(overseer) && !held.rolesOf(overseer, it, List.of(role)).isEmpty();
                })
                .map(AiSystemView::id)
                .collect(toSet());
    }

    private Set<PersonId> present(Collection<PersonId> persons, LocalDate asOf) {
        return people.byId(Set.copyOf(persons), asOf)
                .values()
                .stream()
                .filter(it -> it.status() != PersonStatus.LEFT)
                .map(PersonView::id)
                .collect(toSet());
    }
}
