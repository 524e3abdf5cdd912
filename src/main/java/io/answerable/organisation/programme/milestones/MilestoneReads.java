package io.answerable.organisation.programme.milestones;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.MilestoneDirectory;
import io.answerable.organisation.MilestoneFilter;
import io.answerable.organisation.MilestoneId;
import io.answerable.organisation.MilestoneView;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.records.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class MilestoneReads implements MilestoneDirectory {

    private static final int LAST = 50;

    private static final Sorting LATEST_FIRST = new Sorting(List.of(
            new Sorting.Column("f.reached_on", false, LocalDate::parse), new Sorting.Column("k.key", true)));

    private final Milestones milestones;

    MilestoneReads(Milestones milestones) {
        this.milestones = milestones;
    }

    @Override
    public List<MilestoneView> all(LocalDate asOf) {
        return milestones.all(asOf).stream().map(MilestoneReads::view).toList();
    }

    @Override
    public Map<MilestoneId, MilestoneView> byId(Collection<MilestoneId> ids, LocalDate asOf) {
        return milestones.seen(ids.stream().map(MilestoneId::value).toList(), asOf)
                .values()
                .stream()
                .map(MilestoneReads::view)
                .collect(toMap(MilestoneView::id, it -> it));
    }

    @Override
    public Map<String, MilestoneId> idsOf(Collection<String> keys) {
        return milestones.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> MilestoneId.of(it.getValue())));
    }

    @Override
    public Page<MilestoneView> page(@Nullable MilestoneFilter filter, LocalDate asOf, Paging paging) {
        var criteria = reachedBy(asOf).matching(filter, MilestoneReads::gather);
        return milestones.page(criteria, LATEST_FIRST, asOf, paging, MilestoneReads::view,
                it -> Cursor.of(it.reachedOn(), it.key()));
    }

    @Override
    public Map<UnitId, List<MilestoneView>> ofUnits(Collection<UnitId> units, LocalDate asOf) {
        var ids = units.stream().map(UnitId::value).distinct().toArray(UUID[]::new);
        var contributed = milestones.where(reachedBy(asOf).condition("f.units && :%s", ids), asOf)
                .stream()
                .map(MilestoneReads::view)
                .sorted(Comparator.comparing(MilestoneView::reachedOn).reversed())
                .toList();
        var found = new HashMap<UnitId, List<MilestoneView>>();
        units.forEach(unit -> found.put(unit,
                contributed.stream().filter(it -> it.units().contains(unit)).limit(LAST).toList()));
        return found;
    }

    private static Criteria reachedBy(LocalDate asOf) {
        return Criteria.begin().condition("f.reached_on <= :%s", asOf);
    }

    private static void gather(MilestoneFilter filter, Criteria criteria) {
        var channel = filter.channel();
        criteria.text("k.key", filter.key())
                .text("f.title", filter.title())
                .ids("f.units && :%s", "f.units = '{}'", filter.unit(), "unit", "Unit")
                .oneOf("f.channel", channel == null ? null : channel.eq(), channel == null ? null : channel.in())
                .day("f.reached_on", filter.reachedOn())
                .combined(filter.and(), filter.or(), filter.not(), MilestoneReads::gather);
    }

    static MilestoneView view(Seen<MilestoneFact> seen) {
        var fact = seen.fact();
        return new MilestoneView(MilestoneId.of(seen.id()), seen.key(), fact.title(), fact.story(), fact.reachedOn(),
                fact.units(), fact.channel(), seen.version(), seen.asOf());
    }
}
