package io.answerable.inventory.lifecycle;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Dated;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Why systems are suspended, from their suspension until they are used, tested or ended again. */
@Repository
class Suspensions implements SuspensionDirectory {

    private final FactTable<SuspensionFact> facts;
    private final CurrentActor actor;

    Suspensions(FactStore store, CurrentActor actor) {
        this.facts = store.of(new FactTable.Shape<>("inventory.suspension", "system",
                List.of("reason", "resolution", "resolved_on", "resolved_by"), Suspensions::values,
                Suspensions::fact));
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AiSystemId, SuspensionView> of(Collection<AiSystemView> systems) {
        var suspended = systems.stream().filter(it -> it.state() == LifecycleState.SUSPENDED).toList();
        var known = facts.factsOf(suspended.stream().map(it -> it.id().value()).distinct().toList());
        return suspended.stream()
                .collect(toMap(AiSystemView::id, it -> view(it, known.getOrDefault(it.id().value(), List.of())),
                        (one, same) -> one));
    }

    private static SuspensionView view(AiSystemView system, List<Dated<SuspensionFact>> known) {
        var fact = known.stream()
                .filter(it -> it.covers(system.asOf()))
                .map(Dated::fact)
                .findFirst()
                .orElse(new SuspensionFact(null, null, null, null));
        return new SuspensionView(system.id(), system.suspendedOn(), fact.reason(), fact.resolution(),
                fact.resolvedOn(), fact.resolvedBy(), system.asOf());
    }

    void begin(AiSystemId system, @Nullable String reason) {
        change(system, new SuspensionFact(reason, null, null, null));
    }

    void change(AiSystemId system, SuspensionFact fact) {
        var timeline = timeline(system);
        timeline.change(actor.today(), fact);
        facts.write(List.of(timeline));
    }

    void end(AiSystemId system) {
        var timeline = timeline(system);
        timeline.on(actor.today()).ifPresent(it -> timeline.end(it, actor.today()));
        facts.write(List.of(timeline));
    }

    Optional<SuspensionFact> today(AiSystemId system) {
        return timeline(system).factOn(actor.today());
    }

    private Timeline<SuspensionFact> timeline(AiSystemId system) {
        return requireNonNull(facts.timelinesOf(List.of(system.value())).get(system.value()));
    }

    private static List<@Nullable Object> values(SuspensionFact fact) {
        var by = fact.resolvedBy();
        return Arrays.asList(fact.reason(), fact.resolution(), fact.resolvedOn(), by == null ? null : by.value());
    }

    private static SuspensionFact fact(ResultSet rs, int row) throws SQLException {
        var by = rs.getObject("resolved_by", UUID.class);
        return new SuspensionFact(rs.getString("reason"), rs.getString("resolution"),
                rs.getObject("resolved_on", LocalDate.class), by == null ? null : PersonId.of(by));
    }
}
