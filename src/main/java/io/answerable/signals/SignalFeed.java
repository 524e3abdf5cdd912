package io.answerable.signals;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All signals as one feed (R-RPT-10), for whoever may see governance: everywhere, or what belongs to their units and systems. */
@Component
@Transactional(readOnly = true)
public class SignalFeed {

    private final Detections detections;
    private final SeenSignals seen;
    private final AnnouncedSignals announced;
    private final CurrentActor actor;

    SignalFeed(Detections detections, SeenSignals seen, AnnouncedSignals announced, CurrentActor actor) {
        this.detections = detections;
        this.seen = seen;
        this.announced = announced;
        this.actor = actor;
    }

    /**
     * A page of the signals of that day which the caller may see.
     *
     * @throws AccessDeniedException for whoever may see none at all
     */
    public SignalPage page(LocalDate asOf, SignalFilter filter, List<SignalOrder> orders, Paging paging) {
        return new SignalPage(found(asOf, filter), orders, paging);
    }

    /** What is wrong that day, is meant and may be seen. */
    List<SignalView> found(LocalDate asOf, SignalFilter filter) {
        if (!actor.actor().maySomewhere(Permission.READ_GOVERNANCE)) {
            throw new AccessDeniedException("Requires " + Permission.READ_GOVERNANCE);
        }
        filter.check();
        return seen.among(detections.everywhere(filter.codes(), asOf)).stream().filter(filter).toList();
    }

    /** The signal of today with this id, whoever asks: those who answer for it need not see all around it. */
    public Optional<SignalView> find(UUID id) {
        return detections.everywhere(codesOf(Set.of(id)), actor.today())
                .stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    public boolean isSeen(SignalView signal) {
        return !seen.among(List.of(signal)).isEmpty();
    }

    /** The signals of today with these ids that the caller may see. */
    public Map<UUID, SignalView> byId(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return seen.among(detections.everywhere(codesOf(wanted), actor.today()))
                .stream()
                .filter(it -> wanted.contains(it.id()))
                .collect(Collectors.toMap(SignalView::id, Function.identity()));
    }

    /** Their codes as far as they have been announced; all, if any of them has not. */
    private Set<String> codesOf(Set<UUID> signals) {
        var known = announced.codesOf(actor.organisation(), signals);
        return known.keySet().containsAll(signals) ? Set.copyOf(known.values()) : Set.of();
    }
}
