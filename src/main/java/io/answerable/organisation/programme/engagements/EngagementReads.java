package io.answerable.organisation.programme.engagements;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Criteria;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.EngagementDirectory;
import io.answerable.organisation.EngagementFilter;
import io.answerable.organisation.EngagementId;
import io.answerable.organisation.StakeholderEngagementView;
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
class EngagementReads implements EngagementDirectory {

    private static final int LAST = 50;

    private static final Sorting LATEST_FIRST = new Sorting(List.of(
            new Sorting.Column("f.held_on", false, LocalDate::parse), new Sorting.Column("k.key", true)));

    private final StakeholderEngagements engagements;

    EngagementReads(StakeholderEngagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public List<StakeholderEngagementView> all(LocalDate asOf) {
        return engagements.all(asOf).stream().map(EngagementReads::view).toList();
    }

    @Override
    public Map<EngagementId, StakeholderEngagementView> byId(Collection<EngagementId> ids, LocalDate asOf) {
        return engagements.seen(ids.stream().map(EngagementId::value).toList(), asOf)
                .values()
                .stream()
                .map(EngagementReads::view)
                .collect(toMap(StakeholderEngagementView::id, it -> it));
    }

    @Override
    public Map<String, EngagementId> idsOf(Collection<String> keys) {
        return engagements.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> EngagementId.of(it.getValue())));
    }

    @Override
    public Page<StakeholderEngagementView> page(@Nullable EngagementFilter filter, LocalDate asOf, Paging paging) {
        return engagements.page(Criteria.begin().matching(filter, EngagementReads::gather), LATEST_FIRST, asOf, paging,
                EngagementReads::view, it -> Cursor.of(it.heldOn(), it.key()));
    }

    @Override
    public Map<HolderRef, List<StakeholderEngagementView>> ofAttendees(Collection<HolderRef> attendees,
            LocalDate asOf) {
        var ids = attendees.stream().map(HolderRef::id).distinct().toArray(UUID[]::new);
        var attended = engagements.where(Criteria.begin().condition("f.attendee_ids && :%s", ids), asOf)
                .stream()
                .map(EngagementReads::view)
                .sorted(Comparator.comparing(StakeholderEngagementView::heldOn).reversed())
                .toList();
        var found = new HashMap<HolderRef, List<StakeholderEngagementView>>();
        attendees.forEach(attendee -> found.put(attendee,
                attended.stream().filter(it -> it.attendees().contains(attendee)).limit(LAST).toList()));
        return found;
    }

    private static void gather(EngagementFilter filter, Criteria criteria) {
        var kind = filter.kind();
        criteria.text("k.key", filter.key())
                .oneOf("f.kind", kind == null ? null : kind.eq(), kind == null ? null : kind.in())
                .text("f.topic", filter.topic())
                .ids("f.attendee_ids && :%s", "f.attendee_ids = '{}'", filter.attendee(), "attendee", "Person",
                        "ExternalParty")
                .day("f.held_on", filter.heldOn())
                .condition("(f.open_points <> '{}') = :%s", filter.isOpen())
                .combined(filter.and(), filter.or(), filter.not(), EngagementReads::gather);
    }

    static StakeholderEngagementView view(Seen<EngagementFact> seen) {
        var fact = seen.fact();
        return new StakeholderEngagementView(EngagementId.of(seen.id()), seen.key(), fact.kind(), fact.heldOn(),
                fact.topic(),
                fact.attendees(), fact.outcome(), fact.openPoints(), seen.version(), seen.asOf());
    }
}
