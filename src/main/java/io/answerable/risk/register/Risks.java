package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.risk.matters.Timelines;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All risks, to be read and changed; a fixed number of statements however many there are. */
@Repository
class Risks extends Keeping<Risk> {

    private final FactTable<RiskFact> facts;
    private final FactTable<TreatmentFact> treatments;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Risks(FactStore tables, Chronicle chronicle, JdbcClient jdbc, CurrentActor actor) {
        super("Risk", tables.keys("risk.risk", "risk_id"), chronicle);
        this.facts = tables.of(RiskColumns.RISKS);
        this.treatments = tables.of(RiskColumns.TREATMENTS);
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    protected List<Risk> load(Collection<Entry> entries) {
        var ids = entries.stream().map(Entry::id).toList();
        var timelines = facts.timelinesOf(ids);
        var treated = treatments.factsOf(ids);
        return entries.stream()
                .map(it -> new Risk(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of())),
                        Timelines.of(it.id(), treated, TreatmentFact::number)))
                .toList();
    }

    @Override
    protected void write(Collection<Risk> risks) {
        facts.write(risks.stream().map(Risk::facts).toList());
        treatments.write(risks.stream().flatMap(it -> it.treatments().all().stream()).toList());
    }

    List<Risk> all() {
        return load(keys().all().values());
    }

    List<Risk> byId(Collection<UUID> ids) {
        return load(keys().entriesOf(ids));
    }

    /** Risks that belonged to one of these systems at some time. */
    List<Risk> ofSystems(Collection<AiSystemId> systems) {
        return byId(jdbc.sql("""
                select distinct risk_id from risk.risk_fact
                where organisation_id = :organisation and system_id = any(:systems)""")
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .query((row, number) -> row.getObject("risk_id", UUID.class))
                .list());
    }
}
