package io.answerable.audit.actions;

import io.answerable.audit.CorrectiveActionView;
import io.answerable.signals.EscalationView;
import io.answerable.signals.Escalations;
import io.answerable.signals.SignalDirectory;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how far corrective actions have climbed the reporting line because they are late or nobody carries them (R-AUD-09). */
@Component
@Transactional(readOnly = true)
public class ClimbingActions {

    private static final Set<String> CLIMBING = Set.of("CAP-001", "CAP-002");

    private final SignalDirectory signals;
    private final Escalations escalations;

    ClimbingActions(SignalDirectory signals, Escalations escalations) {
        this.signals = signals;
        this.escalations = escalations;
    }

    /** The highest step of each; missing for those that have not climbed. */
    public Map<CorrectiveActionView, EscalationView> of(Collection<CorrectiveActionView> actions) {
        var found = new HashMap<CorrectiveActionView, EscalationView>();
        actions.stream().collect(Collectors.groupingBy(CorrectiveActionView::asOf)).forEach((asOf, ofThatDay) -> {
            var climbed = new HashMap<UUID, EscalationView>();
            escalations.of(signals.all(CLIMBING, asOf))
                    .forEach((signal, step) -> Stream.ofNullable(signal.subject().id())
                            .forEach(id -> climbed.merge(id, step, (one, other) -> one.level() >= other.level()
                                    ? one
                                    : other)));
            ofThatDay.forEach(it -> Stream.ofNullable(climbed.get(it.id().value()))
                    .forEach(step -> found.put(it, step)));
        });
        return found;
    }
}
