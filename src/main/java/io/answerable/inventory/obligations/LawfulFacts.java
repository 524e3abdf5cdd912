package io.answerable.inventory.obligations;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.organisation.ProfileView;
import io.answerable.reference.LegalFact;
import io.answerable.reference.LegalFacts;
import io.answerable.reference.LegalTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads from the register what the law has to know of systems, on a day or over all days: one statement each. */
@Component
class LawfulFacts {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final Map<String, LegalFact> ANSWERS = Map.ofEntries(
            entry("personal_data", LegalFact.PERSONAL_DATA),
            entry("profiling", LegalFact.PROFILING),
            entry("affects_persons", LegalFact.DECIDES_ON_PERSONS),
            entry("workplace", LegalFact.USED_ON_WORKERS),
            entry("law_enforcement", LegalFact.LAW_ENFORCEMENT),
            entry("controls_input_data", LegalFact.CONTROLS_INPUT_DATA),
            entry("provider_outside_union", LegalFact.PROVIDER_OUTSIDE_UNION),
            entry("gpai_model", LegalFact.GPAI_MODEL),
            entry("systemic_risk", LegalFact.SYSTEMIC_RISK),
            entry("interacts_with_people", LegalFact.INTERACTS_WITH_PEOPLE),
            entry("generates_synthetic_content", LegalFact.SYNTHETIC_CONTENT),
            entry("emotion_or_biometric_categorisation", LegalFact.EMOTION_OR_BIOMETRIC_CATEGORISATION),
            entry("publishes_deep_fakes", LegalFact.DEEP_FAKES),
            entry("publishes_public_interest_text", LegalFact.PUBLIC_INTEREST_TEXT));
    private static final String SELECT = """
            select e.system, greatest(e.valid_from, c.valid_from) as holds_from,
                least(e.valid_until, c.valid_until) as holds_until, e.*, c.category, c.annex_iii
            from inventory.ai_system_entry e
            join inventory.classification c on c.organisation_id = e.organisation_id and c.system = e.system
                and c.valid_from < e.valid_until and e.valid_from < c.valid_until
            where e.organisation_id = :organisation and e.valid_from < e.valid_until and c.valid_from < c.valid_until
            """;

    private final JdbcClient jdbc;
    private final ProfileDirectory profiles;
    private final LegalTerms terms;
    private final CurrentActor actor;

    LawfulFacts(JdbcClient jdbc, ProfileDirectory profiles, LegalTerms terms, CurrentActor actor) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.terms = terms;
        this.actor = actor;
    }

    /** The systems as they are on that day. */
    List<SystemAtLaw> on(Collection<AiSystemId> systems, LocalDate asOf) {
        if (systems.isEmpty()) {
            return List.of();
        }
        var ids = systems.stream().map(AiSystemId::value).toArray(UUID[]::new);
        return read(SELECT + " and e.system = any(:systems) and e.valid_from <= :asOf and e.valid_until > :asOf"
                + " and c.valid_from <= :asOf and c.valid_until > :asOf", asOf, Map.of("systems", ids, "asOf", asOf));
    }

    /** The systems over time; one row for each run of days on which nothing changed. Empty: all systems. */
    Map<AiSystemId, List<SystemAtLaw>> overTime(Optional<Set<UUID>> systems, LocalDate asOf) {
        var rows = systems.isEmpty()
                ? read(SELECT, asOf, Map.of())
                : read(SELECT + " and e.system = any(:systems)", asOf,
                        Map.of("systems", systems.get().toArray(UUID[]::new)));
        return rows.stream().collect(groupingBy(SystemAtLaw::system));
    }

    private List<SystemAtLaw> read(String sql, LocalDate asOf, Map<String, Object> parameters) {
        var authority = profiles.on(asOf).map(ProfileView::publicAuthority).orElse(false);
        return jdbc.sql(sql)
                .param("organisation", actor.organisation().value())
                .params(parameters)
                .query((row, number) -> system(row, authority))
                .list();
    }

    private SystemAtLaw system(ResultSet row, boolean authority) throws SQLException {
        var evidence = JsonMapper.shared().readValue(row.getString("transparency_evidence"), TEXTS);
        return new SystemAtLaw(AiSystemId.of(row.getObject("system", UUID.class)), facts(row, authority), evidence,
                day(row, "registered_on"), row.getObject("holds_from", LocalDate.class),
                row.getObject("holds_until", LocalDate.class));
    }

    private LegalFacts facts(ResultSet row, boolean authority) throws SQLException {
        var yes = new java.util.HashSet<>(SystemAtLaw.answersOf(texts(row, "transparency_cases")));
        if (authority) {
            yes.add(LegalFact.PUBLIC_AUTHORITY);
        }
        for (var answer : ANSWERS.entrySet()) {
            if (row.getBoolean(answer.getKey())) {
                yes.add(answer.getValue());
            }
        }
        return new LegalFacts(Set.copyOf(texts(row, "operator_roles")),
                terms.categoryByLaw(row.getString("category"), yes),
                Set.copyOf(texts(row, "annex_iii")), yes, day(row, "placed_on_market"),
                designChange(row));
    }

    /** A day that is known tells that the change happened. */
    private static LegalFacts.DesignChange designChange(ResultSet row) throws SQLException {
        var on = day(row, "design_changed_on");
        return new LegalFacts.DesignChange(on != null || row.getBoolean("significant_design_change"), on);
    }

    private static @Nullable LocalDate day(ResultSet row,
            String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
