package io.answerable.organisation.committees;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.FollowUpDirectory;
import io.answerable.organisation.FollowUpId;
import io.answerable.organisation.FollowUpView;
import io.answerable.organisation.records.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class FollowUpReads implements FollowUpDirectory {

    private final FollowUps followUps;

    FollowUpReads(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Map<FollowUpId, FollowUpView> byId(Collection<FollowUpId> ids, LocalDate asOf) {
        return followUps.seen(ids.stream().map(FollowUpId::value).toList(), asOf)
                .values()
                .stream()
                .map(FollowUpReads::view)
                .collect(toMap(FollowUpView::id, it -> it));
    }

    @Override
    public Map<String, FollowUpId> idsOf(Collection<String> keys) {
        return followUps.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> FollowUpId.of(it.getValue())));
    }

    @Override
    public Map<CommitteeId, List<FollowUpView>> ofCommittees(Collection<CommitteeId> committees, LocalDate asOf) {
        var ids = Columns.values(committees, CommitteeId::value);
        return followUps.where(Criteria.begin().condition("f.committee_id = any(:%s)", ids), asOf)
                .stream()
                .map(FollowUpReads::view)
                .collect(groupingBy(FollowUpView::committee));
    }

    @Override
    public List<FollowUpView> open(LocalDate asOf) {
        return followUps.where(Criteria.begin().condition("(f.done_on is null or f.done_on > :%s)", asOf), asOf)
                .stream()
                .map(FollowUpReads::view)
                .toList();
    }

    static FollowUpView view(Seen<FollowUpFact> seen) {
        var fact = seen.fact();
        return new FollowUpView(FollowUpId.of(seen.id()), seen.key(), fact.committee(), fact.meetingOn(),
                fact.title(), fact.owner(), fact.due(), fact.doneOn(), seen.version(), seen.asOf());
    }
}
