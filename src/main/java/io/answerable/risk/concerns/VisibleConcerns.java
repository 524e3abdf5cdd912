package io.answerable.risk.concerns;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.PersonId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.ConcernView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The concerns that the caller may see: all for handlers, those of systems that they govern, and their own. Who raised a
 * confidential one, and the words that may tell, are for the handlers and the reporter alone (K-5).
 */
@Component
@Transactional(readOnly = true)
public class VisibleConcerns {

    private final Concerns concerns;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleConcerns(Concerns concerns, Reaching reaching, CurrentActor actor) {
        this.concerns = concerns;
        this.reaching = reaching;
        this.actor = actor;
    }

    public List<ConcernView> all(LocalDate asOf) {
        return among(concerns.views(asOf));
    }

    /** What the caller has raised, with the answers. */
    public List<ConcernView> own(LocalDate asOf) {
        return actor.actor().person().map(it -> concerns.views(concerns.raisedBy(it), asOf)).orElse(List.of());
    }

    public Map<ConcernId, ConcernView> byId(Collection<ConcernId> ids, LocalDate asOf) {
        return among(concerns.views(ids.stream().map(ConcernId::value).toList(), asOf)).stream()
                .collect(toMap(ConcernView::id, it -> it));
    }

    public Map<String, ConcernId> idsOf(Collection<String> keys) {
        return concerns.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> ConcernId.of(it.getValue())));
    }

    /** Who raised these, as far as the caller may know. */
    public Map<ConcernId, PersonId> reportersOf(Collection<ConcernView> views) {
        var own = ownIds();
        boolean handler = actor.actor().may(Permission.HANDLE_CONCERNS);
        return concerns.reportersOf(views.stream()
                .filter(it -> handler || !it.confidential() || own.contains(it.id()))
                .map(ConcernView::id)
                .toList());
    }

    private List<ConcernView> among(List<ConcernView> views) {
        if (actor.actor().may(Permission.HANDLE_CONCERNS)) {
            return views;
        }
        var own = ownIds();
        var governed = new HashSet<>(reaching.within(Permission.READ_GOVERNANCE, views,
                it -> new Place(it.system(), null)));
        return views.stream()
                .filter(it -> own.contains(it.id()) || governed.contains(it))
                .map(it -> own.contains(it.id()) ? it : it.discreet())
                .toList();
    }

    private Set<ConcernId> ownIds() {
        var own = new HashSet<ConcernId>();
        actor.actor().person().ifPresent(it -> concerns.raisedBy(it).forEach(id -> own.add(ConcernId.of(id))));
        return own;
    }
}
