package io.answerable.inventory.surveys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns, what units declared in them, and what became of it, on any day. */
@Component
@Transactional(readOnly = true)
public class SurveyDirectory {

    private static final String SURVEYS = """
            select s.survey_id, s.key, s.version, f.*
            from inventory.usage_survey s
            join inventory.usage_survey_fact f on f.organisation_id = s.organisation_id and f.survey_id = s.survey_id
                and f.valid_from <= :day and f.valid_until > :day
            where s.organisation_id = :organisation%s
            order by s.key""";
    private static final String DECLARATIONS = """
            select d.declaration_id, d.key, d.version, f.*
            from inventory.declaration d
            join inventory.declaration_fact f on f.organisation_id = d.organisation_id
                and f.declaration_id = d.declaration_id and f.valid_from <= :day and f.valid_until > :day
            where d.organisation_id = :organisation%s
            order by d.key""";
    /** What each unit answered in the latest campaign that asked it. */
    private static final String LATEST = """
            select distinct on (f.unit_id) d.declaration_id, d.key, d.version, f.*
            from inventory.declaration d
            join inventory.declaration_fact f on f.organisation_id = d.organisation_id
                and f.declaration_id = d.declaration_id and f.valid_from <= :day and f.valid_until > :day
            join inventory.usage_survey_fact s on s.organisation_id = f.organisation_id and s.survey_id = f.survey_id
                and s.valid_from <= :day and s.valid_until > :day
            where d.organisation_id = :organisation%s
            order by f.unit_id, s.opened desc, d.key desc""";
    private static final String USES = SurveyRows.USES + "%s order by u.key";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final UsageSurveys surveys;
    private final Declarations declarations;
    private final DeclaredUses uses;

    SurveyDirectory(JdbcClient jdbc, CurrentActor actor, UsageSurveys surveys, Declarations declarations,
            DeclaredUses uses) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.surveys = surveys;
        this.declarations = declarations;
        this.uses = uses;
    }

    /** Every campaign opened by that day, by key. */
    public List<UsageSurveyView> all(LocalDate asOf) {
        return read(SURVEYS, "", List.of(), asOf, SurveyRows.survey(asOf));
    }

    public Map<UsageSurveyId, UsageSurveyView> surveys(Collection<UsageSurveyId> ids, LocalDate asOf) {
        return byId(read(SURVEYS, " and s.survey_id = any(:them)", ids, asOf, SurveyRows.survey(asOf)),
                UsageSurveyView::id);
    }

    public Map<DeclarationId, DeclarationView> declarations(Collection<DeclarationId> ids, LocalDate asOf) {
        return byId(read(DECLARATIONS, " and d.declaration_id = any(:them)", ids, asOf,
                SurveyRows.declaration(asOf)), DeclarationView::id);
    }

    /** The answers of all units asked in these campaigns, by key. */
    public Map<UsageSurveyId, List<DeclarationView>> declarationsOf(Collection<UsageSurveyId> ids, LocalDate asOf) {
        return read(DECLARATIONS, " and f.survey_id = any(:them)", ids, asOf, SurveyRows.declaration(asOf)).stream()
                .collect(groupingBy(DeclarationView::survey));
    }

    /** What each of these units answered in the latest campaign that asked it; missing where none has. */
    public Map<UnitId, DeclarationView> latestOf(Collection<UnitId> units, LocalDate asOf) {
        return byId(read(LATEST, " and f.unit_id = any(:them)", units, asOf, SurveyRows.declaration(asOf)),
                DeclarationView::unit);
    }

    public Map<DeclaredUseId, DeclaredUseView> uses(Collection<DeclaredUseId> ids, LocalDate asOf) {
        return byId(read(USES, " and u.use_id = any(:them)", ids, asOf, SurveyRows.use(asOf)), DeclaredUseView::id);
    }

    /** What was declared, by key; empty where nothing was. */
    public Map<DeclarationId, List<DeclaredUseView>> usesOf(Collection<DeclarationId> ids, LocalDate asOf) {
        return read(USES, " and f.declaration_id = any(:them)", ids, asOf, SurveyRows.use(asOf)).stream()
                .collect(groupingBy(DeclaredUseView::declaration));
    }

    /** What these units use by their declarations that hold, and what is neither registered nor known not to be AI. */
    public List<DeclaredUseView> undeclared(Collection<UnitId> units, LocalDate asOf) {
        return read(USES, " and f.status = 'NEW' and d.status <> 'SUPERSEDED' and d.unit_id = any(:them)", units, asOf,
                SurveyRows.use(asOf));
    }

    public Optional<UsageSurveyId> surveyOf(String key) {
        return idOf(surveys, key).map(UsageSurveyId::of);
    }

    public Optional<DeclarationId> declarationOf(String key) {
        return idOf(declarations, key).map(DeclarationId::of);
    }

    public Optional<DeclaredUseId> useOf(String key) {
        return idOf(uses, key).map(DeclaredUseId::of);
    }

    private static Optional<UUID> idOf(KeepingDescribed<?, ?> kept, String key) {
        return kept.keys().idsOf(List.of(key)).values().stream().findFirst();
    }

    private <V> List<V> read(String sql, String condition, Collection<? extends Identifier> them, LocalDate asOf,
            org.springframework.jdbc.core.RowMapper<V> mapper) {
        if (!condition.isEmpty() && them.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(sql.formatted(condition))
                .param("organisation", actor.organisation().value())
                .param("day", asOf)
                .param("them", them.stream().map(SurveyDirectory::value).distinct().toArray(UUID[]::new))
                .query(mapper)
                .list();
    }

    private static UUID value(@Nullable Identifier id) {
        return switch (id) {
            case UsageSurveyId(var value) -> value;
            case DeclarationId(var value) -> value;
            case DeclaredUseId(var value) -> value;
            case UnitId(var value) -> value;
            case null, default -> throw new IllegalArgumentException(id + " is not kept here");
        };
    }

    private static <I, V> Map<I, V> byId(List<V> views, Function<V, I> id) {
        return views.stream().collect(toMap(id, it -> it, (first, second) -> first, LinkedHashMap::new));
    }
}
