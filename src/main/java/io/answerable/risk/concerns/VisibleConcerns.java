package io.answerable.risk.concerns;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.risk.ConcernId;
import io.answerable.risk.ConcernView;
import io.answerable.risk.KnownConcerns;
import io.answerable.risk.matters.Lists;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The concerns that the caller may see: all for handlers, those of systems that they govern, and their own. Who raised a
 * confidential one, and the words that may tell, are for the handlers and the reporter alone (K-5).
 */
@Component
@Transactional(readOnly = true)
public class VisibleConcerns implements KnownConcerns {

    private static final String SELECT = """
            select c.concern_id as id from risk.concern c
            join risk.concern_fact f on f.organisation_id = c.organisation_id and f.concern_id = c.concern_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where c.organisation_id = :organisation and f.received_on <= :asOf""";
    private static final String OWN = """
            exists (select 1 from risk.concern_reporter p
               where p.organisation_id = c.organisation_id and p.concern_id = c.concern_id
                   and p.reporter_id = :caller)""";

    private final Concerns concerns;
    private final Lists lists;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleConcerns(Concerns concerns, Lists lists, Reaching reaching, CurrentActor actor) {
        this.concerns = concerns;
        this.lists = lists;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** Those that the filter means, by key, page by page. */
    public Page<ConcernView> page(@Nullable ConcernFilter filter, LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var visible = visible(criteria);
        var asked = new Lists.Asked(SELECT + " and (" + visible + ")",
                criteria.matching(filter, ConcernFilter::gather), Sorting.by("c.key"));
        return lists.page(asked, paging, ids -> shown(ids, asOf), it -> Cursor.of(it.key()));
    }

    private String visible(Criteria criteria) {
        if (actor.actor().may(Permission.HANDLE_CONCERNS)) {
            return "true";
        }
        var governed = reaching.expression(Permission.READ_GOVERNANCE, "f.system_id", "null::uuid", criteria);
        return actor.actor().person().map(caller -> {
            criteria.with("caller", caller.value());
            return governed + " or " + OWN;
        }).orElse(governed);
    }

    private Map<UUID, ConcernView> shown(List<UUID> ids, LocalDate asOf) {
        return byId(ids.stream().map(ConcernId::of).toList(), asOf).values()
                .stream()
                .collect(toMap(it -> it.id().value(), it -> it));
    }

    /** What the caller has raised, with the answers, by key, page by page. */
    public Page<ConcernView> own(LocalDate asOf, Paging paging) {
        var criteria = Criteria.begin().with("asOf", asOf);
        var own = actor.actor().person().map(caller -> {
            criteria.with("caller", caller.value());
            return OWN;
        }).orElse("false");
        var asked = new Lists.Asked(SELECT + " and " + own, criteria, Sorting.by("c.key"));
        return lists.page(asked, paging, ids -> shown(ids, asOf), it -> Cursor.of(it.key()));
    }

    @Override
    public Map<ConcernId, ConcernView> byId(Collection<ConcernId> ids, LocalDate asOf) {
        return among(concerns.views(ids.stream().map(ConcernId::value).toList(), asOf)).stream()
                .collect(toMap(ConcernView::id, it -> it));
    }

    @Override
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
