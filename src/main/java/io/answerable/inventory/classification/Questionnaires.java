package io.answerable.inventory.classification;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.register.LegalAnswers;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.organisation.ProfileView;
import io.answerable.reference.LegalFact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the questionnaires of systems with what is answered and what is not. */
@Component
@Transactional(readOnly = true)
public class Questionnaires {

    private final JdbcClient jdbc;
    private final ProfileDirectory profiles;
    private final CurrentActor actor;

    Questionnaires(JdbcClient jdbc, ProfileDirectory profiles, CurrentActor actor) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.actor = actor;
    }

    /** The facts of these systems on that day; a case of Article 50 that is recorded answers its question. */
    public Map<AiSystemId, ClassificationFacts> of(Collection<AiSystemId> systems, LocalDate asOf) {
        var authority = profiles.on(asOf).map(ProfileView::publicAuthority).orElse(false);
        return jdbc.sql("""
                select e.*, c.category, c.annex_iii
                from inventory.ai_system_entry e
                join inventory.classification c on c.organisation_id = e.organisation_id and c.system = e.system
                    and c.valid_from <= :asOf and c.valid_until > :asOf
                where e.organisation_id = :organisation and e.system = any(:systems)
                    and e.valid_from <= :asOf and e.valid_until > :asOf""")
                .param("organisation", actor.organisation().value())
                .param("systems", systems.stream().map(AiSystemId::value).toArray(UUID[]::new))
                .param("asOf", asOf)
                .query((row, number) -> facts(row, authority, asOf))
                .list()
                .stream()
                .collect(toMap(ClassificationFacts::system, it -> it));
    }

    private static ClassificationFacts facts(ResultSet row, boolean authority, LocalDate asOf) throws SQLException {
        return new ClassificationFacts(AiSystemId.of(row.getObject("system", UUID.class)),
                RiskCategory.valueOf(row.getString("category")), texts(row, "annex_iii"), authority,
                day(row, "first_use"), answers(row), asOf);
    }

    private static LegalAnswers answers(ResultSet row) throws SQLException {
        var cases = texts(row, "transparency_cases");
        return new LegalAnswers(texts(row, "operator_roles"), flag(row, "personal_data"), flag(row, "profiling"),
                flag(row, "affects_persons"), flag(row, "workplace"), flag(row, "law_enforcement"),
                flag(row, "controls_input_data"),
                decided(row, "interacts_with_people", LegalFact.INTERACTS_WITH_PEOPLE, cases),
                decided(row, "generates_synthetic_content", LegalFact.SYNTHETIC_CONTENT, cases),
                decided(row, "emotion_or_biometric_categorisation", LegalFact.EMOTION_OR_BIOMETRIC_CATEGORISATION,
                        cases),
                decided(row, "publishes_deep_fakes", LegalFact.DEEP_FAKES, cases),
                decided(row, "publishes_public_interest_text", LegalFact.PUBLIC_INTEREST_TEXT, cases),
                flag(row, "provider_outside_union"), flag(row, "gpai_model"), flag(row, "systemic_risk"),
                flag(row, "gpai_based"), flag(row, "own_brand"), flag(row, "substantial_modification"),
                flag(row, "changed_purpose"), flag(row, "significant_design_change"), day(row, "design_changed_on"),
                day(row, "placed_on_market"));
    }

    private static @Nullable Boolean decided(ResultSet row, String column, LegalFact question, List<String> cases)
            throws SQLException {
        return question.transparencyCase().filter(cases::contains).isPresent() ? Boolean.TRUE : flag(row, column);
    }

    private static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
