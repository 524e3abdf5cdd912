package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a corrective action answers for what is wrong with it, present or not: their manager is asked next. */
@Component
@Order(120)
class OwnersOfActionsAnswer implements Accountable {

    private static final String KIND = "correctiveAction";

    private final CorrectiveActionDirectory actions;

    OwnersOfActionsAnswer(CorrectiveActionDirectory actions) {
        this.actions = actions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Detection, PersonId> accountableFor(Collection<Detection> detections, LocalDate asOf) {
        var ids = detections.stream()
                .filter(it -> KIND.equals(it.subject().kind()))
                .collect(Collectors.toMap(it -> it,
                        it -> CorrectiveActionId.of(Objects.requireNonNull(it.subject().id()))));
        if (ids.isEmpty()) {
            return Map.of();
        }
        var known = actions.byId(Set.copyOf(ids.values()), asOf);
        var found = new HashMap<Detection, PersonId>();
        ids.forEach((detection, id) -> Stream.ofNullable(known.get(id))
                .forEach(it -> found.put(detection, it.owner())));
        return found;
    }
}
