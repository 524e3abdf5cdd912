package io.answerable.inventory.register;

import io.answerable.facts.JsonTexts;
import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SupplierId;
import io.answerable.inventory.SystemUse;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the register's tables. */
final class FactRows {

    private FactRows() {}

    static SystemEntry entry(ResultSet row, int number) throws SQLException {
        return new SystemEntry(row.getString("name"), row.getString("purpose"), row.getString("process"),
                UnitId.of(row.getObject("owning_unit", UUID.class)), supplier(row),
                new SystemEntry.Dates(day(row, "first_use"), day(row, "retired_on"), day(row, "suspended_on"),
                        day(row, "placed_on_market"), day(row, "registered_on")),
                texts(row, "operator_roles"), texts(row, "transparency_cases"),
                JsonTexts.read(row, "transparency_evidence"), traits(row), answers(row));
    }

    private static SystemEntry.Traits traits(ResultSet row) throws SQLException {
        return new SystemEntry.Traits(flag(row, "personal_data"), flag(row, "profiling"), flag(row, "affects_persons"),
                flag(row, "workplace"), flag(row, "law_enforcement"), flag(row, "own_brand"),
                flag(row, "substantial_modification"), flag(row, "changed_purpose"),
                flag(row, "significant_design_change"), flag(row, "gpai_based"));
    }

    private static SystemEntry.Answers answers(ResultSet row) throws SQLException {
        return new SystemEntry.Answers(flag(row, "controls_input_data"), flag(row, "provider_outside_union"),
                flag(row, "gpai_model"), flag(row, "systemic_risk"), flag(row, "interacts_with_people"),
                flag(row, "generates_synthetic_content"), flag(row, "emotion_or_biometric_categorisation"),
                flag(row, "publishes_deep_fakes"), flag(row, "publishes_public_interest_text"),
                day(row, "design_changed_on"));
    }

    static LifecycleState state(ResultSet row, int number) throws SQLException {
        return LifecycleState.valueOf(row.getString("state"));
    }

    static Categorisation categorisation(ResultSet row, int number) throws SQLException {
        return new Categorisation(RiskCategory.valueOf(row.getString("category")), previousCategory(row),
                texts(row, "annex_iii"), texts(row, "annex_i"), texts(row, "prohibited"), day(row, "decided_on"),
                person(row, "decided_by"), day(row, "review_due"), row.getString("rationale"),
                Derogation.of(row), person(row, "co_decided_by"), row.getString("decider"),
                flag(row, "preliminary"));
    }

    static @Nullable RiskCategory previousCategory(ResultSet row) throws SQLException {
        var name = row.getString("previous_category");
        return name == null ? null : RiskCategory.valueOf(name);
    }

    static SystemUse use(ResultSet row, int number) throws SQLException {
        return new SystemUse(UnitId.of(row.getObject("unit", UUID.class)), row.getString("process"));
    }

    static AffectedDomain domain(ResultSet row, int number) throws SQLException {
        return new AffectedDomain(row.getString("domain"), person(row, "answerable"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Boolean flag(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Boolean.class);
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }

    private static @Nullable SupplierId supplier(ResultSet row) throws SQLException {
        var id = row.getObject("supplier", UUID.class);
        return id == null ? null : SupplierId.of(id);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }
}
