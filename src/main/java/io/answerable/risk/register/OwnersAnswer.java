package io.answerable.risk.register;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a risk answers for what is wrong with it, as long as they are present; otherwise whoever owns the system. */
@Component
@Order(100)
class OwnersAnswer implements Accountable {

    private static final String KIND = "risk";

    private final RiskRegister register;
    private final PeopleDirectory people;

    OwnersAnswer(RiskRegister register, PeopleDirectory people) {
        this.register = register;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Detection, PersonId> accountableFor(Collection<Detection> detections, LocalDate asOf) {
        var aboutRisks = detections.stream().filter(it -> KIND.equals(it.subject().kind())).toList();
        if (aboutRisks.isEmpty()) {
            return Map.of();
        }
        var owners = presentOwners(aboutRisks, asOf);
        var found = new HashMap<Detection, PersonId>();
        aboutRisks.forEach(it -> Optional.ofNullable(it.subject().id())
                .flatMap(id -> Optional.ofNullable(owners.get(id)))
                .ifPresent(owner -> found.put(it, owner)));
        return found;
    }

    private Map<UUID, PersonId> presentOwners(Collection<Detection> detections, LocalDate asOf) {
        var risks = register.byId(detections.stream()
                .flatMap(it -> Optional.ofNullable(it.subject().id()).stream())
                .map(RiskId::of)
                .toList(), asOf);
        var present = people.byId(risks.values()
                .stream()
                .flatMap(it -> Optional.ofNullable(it.owner()).stream())
                .toList(), asOf);
        var owners = new HashMap<UUID, PersonId>();
        risks.forEach((id, risk) -> Optional.ofNullable(risk.owner())
                .map(present::get)
                .filter(Objects::nonNull)
                .filter(it -> it.status().present())
                .map(PersonView::id)
                .ifPresent(it -> owners.put(id.value(), it)));
        return owners;
    }
}
