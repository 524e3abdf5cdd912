package io.answerable.inventory.register;

import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AffectedDomainView;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.spi.DomainOwners;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Completes the domains that are recorded by those that follow from what a system does, and by who answers by role. */
@Component
class TouchedDomains {

    private final ObjectProvider<DomainOwners> owners;

    TouchedDomains(ObjectProvider<DomainOwners> owners) {
        this.owners = owners;
    }

    Map<AiSystemId, List<AffectedDomainView>> of(Collection<AiSystemView> systems,
            Map<AiSystemId, List<AffectedDomain>> recorded, LocalDate asOf) {
        var byRole = owners(systems.stream().map(AiSystemView::id).distinct().toList(), asOf);
        var touched = new HashMap<AiSystemId, List<AffectedDomainView>>();
        for (var system : systems) {
            var known = recorded.getOrDefault(system.id(), List.of());
            var named = byRole.getOrDefault(system.id(), Map.of());
            touched.put(system.id(), (known.isEmpty() ? derived(system) : known).stream()
                    .map(it -> view(system, it, named, !known.isEmpty()))
                    .toList());
        }
        return touched;
    }

    private Map<AiSystemId, Map<String, PersonId>> owners(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, Map<String, PersonId>>();
        owners.orderedStream().forEach(it -> found.putAll(it.ownersOf(systems, asOf)));
        return found;
    }

    private static List<AffectedDomain> derived(AiSystemView system) {
        var domains = new ArrayList<AffectedDomain>();
        if (Boolean.TRUE.equals(system.personalData())) {
            domains.add(new AffectedDomain(AffectedDomain.DATA_PROTECTION, null));
        }
        if (Boolean.TRUE.equals(system.affectsPersons())) {
            domains.add(new AffectedDomain(AffectedDomain.DECISION_MAKING, null));
        }
        return domains;
    }

    private static AffectedDomainView view(AiSystemView system, AffectedDomain it, Map<String, PersonId> byRole,
            boolean recorded) {
        var answerable = it.answerable() == null ? byRole.get(it.domain()) : it.answerable();
        return new AffectedDomainView(system.id(), it.domain(), answerable, recorded, system.asOf());
    }
}
