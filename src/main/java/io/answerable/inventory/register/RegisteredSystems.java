package io.answerable.inventory.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.AffectedDomainView;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemQuery;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ClassificationView;
import io.answerable.inventory.PublicAiSystemFilter;
import io.answerable.inventory.PublicAiSystemView;
import io.answerable.inventory.SystemTimeline;
import io.answerable.kernel.Snapshot;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class RegisteredSystems implements AiSystemRegister {

    private final JdbcClient jdbc;
    private final AiSystems systems;
    private final UnitDirectory units;
    private final TouchedDomains domains;
    private final Visibility visibility;
    private final CurrentActor currentActor;
    private final ObjectProvider<BlockedSystems> blocked;
    private final Listings listings;

    RegisteredSystems(JdbcClient jdbc, AiSystems systems, UnitDirectory units, TouchedDomains domains,
            Visibility visibility,
            CurrentActor currentActor, Listings listings, ObjectProvider<BlockedSystems> blocked) {
        this.jdbc = jdbc;
        this.systems = systems;
        this.units = units;
        this.domains = domains;
        this.visibility = visibility;
        this.currentActor = currentActor;
        this.blocked = blocked;
        this.listings = listings;
    }

    @Override
    public Map<AiSystemId, AiSystemView> byId(Collection<AiSystemId> systems, LocalDate asOf) {
        return Snapshot.ofEach(RegisteredSystems.class, List.of(currentActor.organisation(), asOf), systems,
                it -> read(it, asOf));
    }

    private Map<AiSystemId, AiSystemView> read(Collection<AiSystemId> systems, LocalDate asOf) {
        return asOf(SystemViews.SELECT + " and s.id = any(:systems)", asOf).param("systems", array(systems))
                .query((row, i) -> SystemViews.view(row, asOf))
                .list()
                .stream()
                .collect(toMap(AiSystemView::id, Function.identity()));
    }

    @Override
    public List<AiSystemView> all(LocalDate asOf) {
        return asOf(SystemViews.SELECT + " order by s.key", asOf).query((row, i) -> SystemViews.view(row, asOf)).list();
    }

    @Override
    public Map<String, AiSystemId> idsOf(Collection<String> keys) {
        return systems.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> AiSystemId.of(it.getValue())));
    }

    @Override
    public List<SystemTimeline> timelines(Optional<Collection<AiSystemId>> which) {
        return which.isPresent()
                ? systems.of(which).stream().map(Timelines::of).toList()
                : Snapshot.of(RegisteredSystems.class, currentActor.organisation(),
                        () -> systems.of(which).stream().map(Timelines::of).toList());
    }

    @Override
    public Map<UnitId, List<AiSystemId>> ownedBy(Collection<UnitId> units, LocalDate asOf) {
        return byUnit("""
                select e.owning_unit as unit, s.id from inventory.ai_system s
                join inventory.ai_system_entry e on e.organisation_id = s.organisation_id and e.system = s.id
                where s.organisation_id = :organisation and e.owning_unit = any(:units)
                    and e.valid_from <= :asOf and e.valid_until > :asOf
                order by s.key""", units, asOf);
    }

    @Override
    public Map<UnitId, List<AiSystemId>> usedBy(Collection<UnitId> units, LocalDate asOf) {
        return byUnit("""
                select u.unit, s.id from inventory.ai_system s
                join inventory.ai_system_use u on u.organisation_id = s.organisation_id and u.system = s.id
                where s.organisation_id = :organisation and u.unit = any(:units)
                    and u.valid_from <= :asOf and u.valid_until > :asOf
                order by s.key""", units, asOf);
    }

    private record OfUnit(UnitId unit, AiSystemId system) {}

    private Map<UnitId, List<AiSystemId>> byUnit(String sql, Collection<UnitId> units, LocalDate asOf) {
        return asOf(sql, asOf).param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, i) -> new OfUnit(UnitId.of(row.getObject("unit", UUID.class)),
                        AiSystemId.of(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(groupingBy(OfUnit::unit, mapping(OfUnit::system, toList())));
    }

    @Override
    public Page<AiSystemView> page(AiSystemQuery query, Paging paging) {
        currentActor.require(Permission.READ);
        return listings.page(listing(query), paging);
    }

    @Override
    public Page<PublicAiSystemView> publicPage(PublicAiSystemFilter filter, Paging paging) {
        var query = new AiSystemQuery(filter.toFilter(), List.of(), currentActor.today());
        return listings.page(listing(query), paging, found -> shown(found, query.asOf()),
                it -> Cursor.of(it.key()));
    }

    private List<PublicAiSystemView> shown(List<AiSystemView> systems, LocalDate asOf) {
        var owners = units.byId(systems.stream().map(AiSystemView::owningUnit).collect(toSet()), asOf);
        return systems.stream().map(it -> shown(it, owners)).toList();
    }

    private static PublicAiSystemView shown(AiSystemView system, Map<UnitId, UnitView> owners) {
        var owner = owners.get(system.owningUnit());
        var name = owner == null ? null : owner.name();
        return new PublicAiSystemView(system.key(), system.name(), system.purpose(), system.state(), name, name);
    }

    private Listing<AiSystemView> listing(AiSystemQuery query) {
        var filter = query.filter();
        var criteria = Criteria.begin().with("asOf", query.asOf());
        if (filter != null && filter.asksForBlocked()) {
            criteria.with("blocked", array(blocked.getObject().on(query.asOf())));
        }
        criteria.matching(filter, SystemCriteria::gather);
        return new Listing<>(SystemViews.SELECT, criteria,
                SystemCriteria.sorting(query.orderBy()), (row, i) -> SystemViews.view(row, query.asOf()),
                it -> SystemCriteria.cursor(query.orderBy(), it));
    }

    @Override
    public Map<AiSystemId, ClassificationView> classificationsOf(Collection<AiSystemView> systems) {
        return systems.stream()
                .filter(visibility::showsGovernanceOf)
                .flatMap(it -> it.classification().stream())
                .collect(toMap(ClassificationView::system, Function.identity(), (one, same) -> one));
    }

    private record OfSystem(AiSystemId system, AffectedDomain domain) {}

    @Override
    public Map<AiSystemId, List<AffectedDomainView>> domainsOf(Collection<AiSystemView> systems, LocalDate asOf) {
        var shown = systems.stream().filter(visibility::showsGovernanceOf).toList();
        return shown.isEmpty()
                ? Map.of()
                : domains.of(shown, recordedDomains(shown.stream().map(AiSystemView::id).toList(), asOf), asOf);
    }

    private Map<AiSystemId, List<AffectedDomain>> recordedDomains(Collection<AiSystemId> systems, LocalDate asOf) {
        return asOf("""
                select system, domain, answerable from inventory.affected_domain
                where organisation_id = :organisation and system = any(:systems)
                    and valid_from <= :asOf and valid_until > :asOf
                order by domain""", asOf).param("systems", array(systems))
                .query((row, i) -> new OfSystem(AiSystemId.of(row.getObject("system", UUID.class)),
                        FactRows.domain(row, i)))
                .list()
                .stream()
                .collect(groupingBy(OfSystem::system, mapping(OfSystem::domain, toList())));
    }

    private JdbcClient.StatementSpec asOf(String sql, LocalDate asOf) {
        return jdbc.sql(sql).param("organisation", currentActor.organisation().value()).param("asOf", asOf);
    }

    private static UUID[] array(Collection<AiSystemId> systems) {
        return systems.stream().map(AiSystemId::value).toArray(UUID[]::new);
    }
}
