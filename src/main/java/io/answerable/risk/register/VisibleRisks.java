package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.reference.RiskTaxonomy;
import io.answerable.risk.RiskId;
import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskView;
import io.answerable.risk.matters.Lists;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The risks that the caller may see: those of units and systems that they govern, and those that they own. */
@Component
@Transactional(readOnly = true)
public class VisibleRisks {

    private static final String SELECT = """
            select r.risk_id as id from risk.risk r
            join risk.risk_fact f on f.organisation_id = r.organisation_id and f.risk_id = r.risk_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where r.organisation_id = :organisation and f.raised_on <= :asOf""";

    private final RiskRegister register;
    private final Lists lists;
    private final RiskTaxonomy taxonomy;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleRisks(RiskRegister register, Lists lists, RiskTaxonomy taxonomy, Reaching reaching, CurrentActor actor) {
        this.register = register;
        this.lists = lists;
        this.taxonomy = taxonomy;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** Those that the query means, page by page: filtered and sorted where they are kept. */
    public Page<RiskView> page(RiskQuery query, Paging paging) {
        var touching = taxonomy.domainsBySubdomain();
        var criteria = Criteria.begin()
                .with("asOf", query.asOf())
                .with("subdomains", touching.keySet().toArray(String[]::new))
                .with("domains", touching.values().toArray(String[]::new));
        var visible = visible(criteria);
        var asked = new Lists.Asked(SELECT + " and (" + visible + ")",
                criteria.matching(query.filter(), RiskCriteria::gather), RiskCriteria.sorting(query.orderBy()));
        return lists.page(asked, paging, ids -> shown(ids, query.asOf()),
                it -> RiskCriteria.cursor(query.orderBy(), it));
    }

    private String visible(Criteria criteria) {
        var governed = reaching.expression(Permission.READ_GOVERNANCE, "f.system_id", "f.unit_id", criteria);
        return actor.actor().person().map(caller -> {
            criteria.with("caller", caller.value());
            return governed + " or f.owner_id = :caller";
        }).orElse(governed);
    }

    private Map<UUID, RiskView> shown(List<UUID> ids, LocalDate asOf) {
        return register.byId(ids.stream().map(RiskId::of).toList(), asOf)
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }

    public Map<RiskId, RiskView> byId(Collection<RiskId> risks, LocalDate asOf) {
        return among(register.byId(risks, asOf).values()).stream().collect(Collectors.toMap(RiskView::id, it -> it));
    }

    /** Those that the caller may see, in their order. */
    public List<RiskView> among(Collection<RiskView> risks) {
        var governed = new HashSet<>(reaching.within(Permission.READ_GOVERNANCE, risks,
                it -> new Place(it.system(), it.unit())));
        var caller = actor.actor().person();
        return risks.stream()
                .filter(it -> governed.contains(it) || caller.isPresent() && caller.get().equals(it.owner()))
                .toList();
    }
}
