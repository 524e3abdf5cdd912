package io.answerable.inventory.handover;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All handovers; a system has one at a time. */
@Repository
class Handovers implements HandoverDirectory {

    private final FactTable<HandoverFact> facts;

    Handovers(FactStore store) {
        facts = store.of(new FactTable.Shape<>("inventory.handover", "system",
                List.of("status", "offered_by", "offered_to", "offered_on", "decided_on", "reason", "checklist"),
                Handovers::values, Handovers::fact));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AiSystemId, HandoverView> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var found = new HashMap<AiSystemId, HandoverView>();
        timelines(systems).forEach((system, timeline) -> timeline.factOn(asOf)
                .ifPresent(it -> found.put(system, new HandoverView(system, it.status(), it.offeredBy(),
                        it.offeredTo(), it.offeredOn(), it.decidedOn(), it.reason(), it.checklist(), asOf))));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AiSystemId, Days> acceptedDays(Collection<AiSystemId> systems) {
        return timelines(systems).entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey,
                        it -> it.getValue().daysOf(fact -> fact.status() == HandoverStatus.ACCEPTED)));
    }

    Map<AiSystemId, Timeline<HandoverFact>> timelines(Collection<AiSystemId> systems) {
        return facts.timelinesOf(systems.stream().map(AiSystemId::value).distinct().toList())
                .entrySet()
                .stream()
                .collect(toMap(it -> AiSystemId.of(it.getKey()), Map.Entry::getValue));
    }

    void write(Collection<Timeline<HandoverFact>> timelines) {
        facts.write(timelines);
    }

    private static List<@Nullable Object> values(HandoverFact fact) {
        return Arrays.asList(fact.status().name(), value(fact.offeredBy()), value(fact.offeredTo()), fact.offeredOn(),
                fact.decidedOn(), fact.reason(), fact.checklist().toArray(String[]::new));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static HandoverFact fact(ResultSet rs, int row) throws SQLException {
        return new HandoverFact(HandoverStatus.valueOf(rs.getString("status")), person(rs, "offered_by"),
                person(rs, "offered_to"), rs.getObject("offered_on", LocalDate.class),
                rs.getObject("decided_on", LocalDate.class), rs.getString("reason"),
                List.of((String[]) rs.getArray("checklist").getArray()));
    }

    private static @Nullable PersonId person(ResultSet rs, String column) throws SQLException {
        var id = rs.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }
}
