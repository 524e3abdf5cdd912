package io.answerable.audit.audits;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead of an audit answers for what is wrong with it, as long as they are present. */
@Component
@Order(110)
class AuditorsAnswer implements Accountable {

    private static final Set<String> KINDS = Set.of("audit", "audit/person");

    private final AuditDirectory audits;
    private final PeopleDirectory people;

    AuditorsAnswer(AuditDirectory audits, PeopleDirectory people) {
        this.audits = audits;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Detection, PersonId> accountableFor(Collection<Detection> detections, LocalDate asOf) {
        var ids = detections.stream()
                .filter(it -> KINDS.contains(it.subject().kind()))
                .collect(Collectors.toMap(it -> it, it -> AuditId.of(Objects.requireNonNull(it.subject().id()))));
        if (ids.isEmpty()) {
            return Map.of();
        }
        var leads = new HashMap<AuditId, PersonId>();
        audits.byId(Set.copyOf(ids.values()), asOf)
                .forEach((id, it) -> Optional.ofNullable(it.lead())
                        .flatMap(HolderRef::asPerson)
                        .ifPresent(lead -> leads.put(id, lead)));
        var known = people.byId(Set.copyOf(leads.values()), asOf);
        var found = new HashMap<Detection, PersonId>();
        ids.forEach((detection, id) -> Stream.ofNullable(leads.get(id))
                .filter(it -> known.containsKey(it) && known.get(it).status().present())
                .forEach(it -> found.put(detection, it)));
        return found;
    }
}
