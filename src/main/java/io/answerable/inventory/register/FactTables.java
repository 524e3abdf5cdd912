package io.answerable.inventory.register;

import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.register.History.Held;
import io.answerable.kernel.NewId;
import io.answerable.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what changed into the register's tables, in batches: first what ends, then what begins. */
@Component
class FactTables {

    private static final String NEW_SYSTEM = """
            insert into inventory.ai_system (organisation_id, id, key, version, brought_on)
            values (:organisation, :system, :key, 1, :broughtOn)""";
    private static final String NEXT_VERSION = """
            update inventory.ai_system set version = version + 1 where organisation_id = :organisation and id = :system""";
    private static final String END = """
            update inventory.%s set valid_until = greatest(valid_from, :from)
            where organisation_id = :organisation and system = :system
                and valid_from < :until and valid_until > :from%s""";
    private static final String ENTRY = """
            insert into inventory.ai_system_entry (organisation_id, system, id, valid_from, valid_until, name, purpose,
                process, owning_unit, supplier, first_use, retired_on, suspended_on, placed_on_market, registered_on,
                operator_roles, transparency_cases, transparency_evidence, personal_data, profiling, affects_persons,
                workplace, law_enforcement, own_brand, substantial_modification, changed_purpose,
                significant_design_change, gpai_based)
            values (:organisation, :system, :id, :from, :until, :name, :purpose,
                :process, :owningUnit, :supplier, :firstUse, :retiredOn, :suspendedOn, :placedOnMarket, :registeredOn,
                :operatorRoles, :transparencyCases, cast(:evidence as jsonb), :personalData, :profiling, :affectsPersons,
                :workplace, :lawEnforcement, :ownBrand, :substantialModification, :changedPurpose,
                :significantDesignChange, :gpaiBased)""";
    private static final String STATE = """
            insert into inventory.life_cycle_state (organisation_id, system, id, valid_from, valid_until, state)
            values (:organisation, :system, :id, :from, :until, :state)""";
    private static final String CATEGORISATION = """
            insert into inventory.classification (organisation_id, system, id, valid_from, valid_until, category,
                previous_category, annex_iii, annex_i, prohibited, decided_on, decided_by, review_due)
            values (:organisation, :system, :id, :from, :until, :category,
                :previousCategory, :annexIii, :annexI, :prohibited, :decidedOn, :decidedBy, :reviewDue)""";
    private static final String USE = """
            insert into inventory.ai_system_use (organisation_id, system, id, valid_from, valid_until, unit, process)
            values (:organisation, :system, :id, :from, :until, :unit, :process)""";
    private static final String DOMAIN = """
            insert into inventory.affected_domain (organisation_id, system, id, valid_from, valid_until, domain,
                answerable)
            values (:organisation, :system, :id, :from, :until, :domain, :answerable)""";

    private final NamedParameterJdbcOperations jdbc;

    FactTables(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void write(Collection<AiSystem> systems, OrganisationId organisation) {
        heads(systems, organisation);
        table(systems, organisation, "ai_system_entry", "", ENTRY, it -> Stream.of(it.entries()), FactTables::bind);
        table(systems, organisation, "life_cycle_state", "", STATE, it -> Stream.of(it.states()),
                (state, row) -> row.addValue("state", state.name()));
        table(systems, organisation, "classification", "", CATEGORISATION, it -> Stream.of(it.categorisations()),
                FactTables::bind);
        table(systems, organisation, "ai_system_use", " and unit = :unit", USE, it -> it.uses().values().stream(),
                (use, row) -> row.addValue("unit", use.unit().value()).addValue("process", use.process()));
        table(systems, organisation, "affected_domain", " and domain = :domain", DOMAIN,
                it -> it.domains().values().stream(), FactTables::bind);
    }

    private void heads(Collection<AiSystem> systems, OrganisationId organisation) {
        batch(NEW_SYSTEM, systems.stream()
                .filter(AiSystem::isNew)
                .map(it -> row(it, organisation).addValue("key", it.key()).addValue("broughtOn", it.broughtOn()))
                .toList());
        batch(NEXT_VERSION, systems.stream().filter(it -> !it.isNew()).map(it -> row(it, organisation)).toList());
    }

    private <T> void table(Collection<AiSystem> systems, OrganisationId organisation, String table, String same,
            String insert, Function<AiSystem, Stream<History<T>>> histories,
            BiConsumer<T, MapSqlParameterSource> bind) {
        var ended = new ArrayList<MapSqlParameterSource>();
        var laid = new ArrayList<MapSqlParameterSource>();
        for (var system : systems) {
            histories.apply(system).forEach(history -> {
                if (!history.isEmpty()) {
                    history.ended().forEach(it -> ended.add(row(system, organisation, it, bind)));
                }
                history.laid().forEach(it -> laid.add(row(system, organisation, it, bind)));
            });
        }
        batch(END.formatted(table, same), ended);
        batch(insert, laid);
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource row(AiSystem system, OrganisationId organisation) {
        return new MapSqlParameterSource("organisation", organisation.value())
                .addValue("system", system.getId().value());
    }

    private static <T> MapSqlParameterSource row(AiSystem system, OrganisationId organisation, Held<T> held,
            BiConsumer<T, MapSqlParameterSource> bind) {
        var row = row(system, organisation).addValue("id", NewId.next())
                .addValue("from", held.from())
                .addValue("until", held.until());
        bind.accept(held.value(), row);
        return row;
    }

    private static void bind(SystemEntry entry, MapSqlParameterSource row) {
        row.addValue("name", entry.name())
                .addValue("purpose", entry.purpose())
                .addValue("process", entry.process())
                .addValue("owningUnit", entry.owningUnit().value())
                .addValue("supplier", entry.supplier() == null ? null : entry.supplier().value())
                .addValue("operatorRoles", array(entry.operatorRoles()))
                .addValue("transparencyCases", array(entry.transparencyCases()))
                .addValue("evidence", JsonMapper.shared().writeValueAsString(entry.transparencyEvidence()));
        bind(entry.dates(), row);
        bind(entry.traits(), row);
    }

    private static void bind(SystemEntry.Dates dates, MapSqlParameterSource row) {
        row.addValue("firstUse", dates.firstUse())
                .addValue("retiredOn", dates.retiredOn())
                .addValue("suspendedOn", dates.suspendedOn())
                .addValue("placedOnMarket", dates.placedOnMarket())
                .addValue("registeredOn", dates.registeredOn());
    }

    private static void bind(SystemEntry.Traits traits, MapSqlParameterSource row) {
        row.addValue("personalData", traits.personalData())
                .addValue("profiling", traits.profiling())
                .addValue("affectsPersons", traits.affectsPersons())
                .addValue("workplace", traits.workplace())
                .addValue("lawEnforcement", traits.lawEnforcement())
                .addValue("ownBrand", traits.ownBrand())
                .addValue("substantialModification", traits.substantialModification())
                .addValue("changedPurpose", traits.changedPurpose())
                .addValue("significantDesignChange", traits.significantDesignChange())
                .addValue("gpaiBased", traits.gpaiBased());
    }

    private static void bind(Categorisation it, MapSqlParameterSource row) {
        row.addValue("category", it.category().name())
                .addValue("previousCategory", it.previousCategory() == null ? null : it.previousCategory().name())
                .addValue("annexIii", array(it.annexIii()))
                .addValue("annexI", array(it.annexI()))
                .addValue("prohibited", array(it.prohibited()))
                .addValue("decidedOn", it.decidedOn())
                .addValue("decidedBy", it.decidedBy() == null ? null : it.decidedBy().value())
                .addValue("reviewDue", it.reviewDue());
    }

    private static void bind(AffectedDomain it, MapSqlParameterSource row) {
        row.addValue("domain", it.domain())
                .addValue("answerable", it.answerable() == null ? null : it.answerable().value());
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
