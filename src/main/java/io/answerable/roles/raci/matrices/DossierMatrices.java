package io.answerable.roles.raci.matrices;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.ledger.Ledger;
import io.answerable.organisation.UnitDirectory;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.Scope;
import io.answerable.roles.dossier.Batches;
import io.answerable.roles.dossier.DossierRows;
import io.answerable.roles.dossier.SectionTally;
import io.answerable.roles.raci.matrices.TriggerSection.StoredTrigger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the matrices and review triggers of a dossier: compares sets, writes batches, starts no process. */
@Component
class DossierMatrices implements RecordingMatrices {

    private static final String TRIGGERS = """
            select id, key, matrix, trigger, source, raised_on, reviewed_on from roles.raci_review_trigger
            where organisation_id = :organisation""";

    private final MatrixTables tables;
    private final Batches batches;
    private final DossierRows dossiers;
    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final AiSystemRegister systems;
    private final RaciTemplates templates;
    private final RoleCatalogue roles;
    private final Ledger ledger;
    private final CurrentActor actor;

    DossierMatrices(MatrixTables tables, Batches batches, DossierRows dossiers, JdbcClient jdbc, UnitDirectory units,
            AiSystemRegister systems,
            RaciTemplates templates, RoleCatalogue roles, Ledger ledger, CurrentActor actor) {
        this.tables = tables;
        this.batches = batches;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.units = units;
        this.systems = systems;
        this.templates = templates;
        this.roles = roles;
        this.ledger = ledger;
        this.actor = actor;
    }

    @Override
    @Transactional
    public Map<String, Recorded> record(ResponsibilityFacts facts, Progress progress) {
        var known = tables.current();
        var said = dossiers.of("raci_matrices", facts.asOf());
        var section = new SectionTally("raci_matrices", progress);
        var matrices = new MatrixSection(known, scopesOf(facts), templates, roles, facts.asOf(), said,
                section);
        facts.matrices().forEach(matrices::compare);
        write(matrices, facts);
        dossiers.keep(said);
        var recorded = new LinkedHashMap<String, Recorded>();
        recorded.put("raci_matrices", section.recorded(known.keySet()));
        ledger.record(actor.provenance(), section.facts());
        recorded.put("review_triggers", triggers(facts, matrices.ids, progress));
        return recorded;
    }

    private void write(MatrixSection matrices, ResponsibilityFacts facts) {
        tables.insertMatrices(matrices.matrices);
        tables.supersede(matrices.superseded, facts.asOf(), false);
        tables.supersede(matrices.supersededWithDrafts, facts.asOf(), true);
        tables.insertEditions(matrices.editions, actor.provenance());
        tables.endDates(matrices.datesEnded, facts.asOf());
        tables.insertDates(matrices.dates);
    }

    private Recorded triggers(ResponsibilityFacts facts, Map<String, UUID> matrices, Progress progress) {
        var known = jdbc.sql(TRIGGERS)
                .param("organisation", actor.organisation().value())
                .query((row, number) -> new StoredTrigger(row.getObject("id", UUID.class), row.getString("key"),
                        row.getObject("matrix", UUID.class), row.getString("trigger"), row.getString("source"),
                        Objects.requireNonNull(MatrixColumns.day(row, "raised_on")),
                        MatrixColumns.day(row, "reviewed_on")))
                .list()
                .stream()
                .collect(toMap(StoredTrigger::key, identity()));
        var section = new SectionTally("review_triggers", progress);
        var said = dossiers.of("review_triggers", facts.asOf());
        var triggers = new TriggerSection(known, matrices, templates, facts.asOf(), said, section);
        facts.reviewTriggers().forEach(triggers::compare);
        batches.run(TriggerSection.INSERT, triggers.inserted);
        batches.run(TriggerSection.UPDATE, triggers.updated);
        dossiers.keep(said);
        ledger.record(actor.provenance(), section.facts());
        return section.recorded(known.keySet());
    }

    private Function<String, Optional<Scope>> scopesOf(ResponsibilityFacts facts) {
        var keys = facts.matrices().stream().map(ResponsibilityFacts.Matrix::scope).collect(toSet());
        var unitIds = units.idsOf(keys);
        var systemIds = systems.idsOf(keys);
        return key -> Stream.of(
                key.equals("org") ? List.of(Scope.ORGANISATION) : List.<Scope>of(),
                Optional.ofNullable(unitIds.get(key)).map(Scope::unit).stream().toList(),
                Optional.ofNullable(systemIds.get(key)).map(Scope::system).stream().toList())
                .flatMap(List::stream)
                .findFirst();
    }
}
