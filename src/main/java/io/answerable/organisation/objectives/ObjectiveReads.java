package io.answerable.organisation.objectives;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Criteria;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.ObjectiveDirectory;
import io.answerable.organisation.StrategicObjectiveFilter;
import io.answerable.organisation.StrategicObjectiveId;
import io.answerable.organisation.StrategicObjectiveView;
import io.answerable.organisation.records.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ObjectiveReads implements ObjectiveDirectory {

    private final Objectives objectives;

    ObjectiveReads(Objectives objectives) {
        this.objectives = objectives;
    }

    @Override
    public List<StrategicObjectiveView> all(LocalDate asOf) {
        return objectives.all(asOf).stream().filter(it -> it.fact().isActive()).map(ObjectiveReads::view).toList();
    }

    @Override
    public Map<StrategicObjectiveId, StrategicObjectiveView> byId(
            Collection<StrategicObjectiveId> ids, LocalDate asOf) {
        return objectives.seen(ids.stream().map(StrategicObjectiveId::value).toList(), asOf)
                .values()
                .stream()
                .map(ObjectiveReads::view)
                .collect(toMap(StrategicObjectiveView::id, it -> it));
    }

    @Override
    public Map<String, StrategicObjectiveId> idsOf(Collection<String> keys) {
        return objectives.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> StrategicObjectiveId.of(it.getValue())));
    }

    @Override
    public Page<StrategicObjectiveView> page(
            @Nullable StrategicObjectiveFilter filter, LocalDate asOf, Paging paging) {
        return objectives.page(Criteria.begin().matching(filter, ObjectiveReads::gather), asOf, paging,
                ObjectiveReads::view, StrategicObjectiveView::key);
    }

    private static void gather(StrategicObjectiveFilter filter, Criteria criteria) {
        criteria.text("k.key", filter.key())
                .text("f.title", filter.title())
                .text("f.strategy", filter.strategy())
                .id("f.owner_id", filter.owner(), "owner", "Person")
                .combined(filter.and(), filter.or(), filter.not(), ObjectiveReads::gather);
    }

    static StrategicObjectiveView view(Seen<ObjectiveFact> seen) {
        var fact = seen.fact();
        return new StrategicObjectiveView(StrategicObjectiveId.of(seen.id()), seen.key(), fact.title(),
                fact.strategy(), fact.owner(), fact.state(), fact.endedBecause(), seen.version(), seen.asOf());
    }
}
