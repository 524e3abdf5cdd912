package io.answerable.inventory.surveys;

import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Makes views of rows. */
final class SurveyRows {

    /** Needs {@code :day}; ends in a condition. */
    static final String USES = """
            select u.use_id, u.key, u.version, f.*, d.unit_id
            from inventory.declared_use u
            join inventory.declared_use_fact f on f.organisation_id = u.organisation_id and f.use_id = u.use_id
                and f.valid_from <= :day and f.valid_until > :day
            join inventory.declaration_fact d on d.organisation_id = f.organisation_id
                and d.declaration_id = f.declaration_id and d.valid_from <= :day and d.valid_until > :day
            where u.organisation_id = :organisation""";

    private SurveyRows() {}

    static RowMapper<UsageSurveyView> survey(LocalDate asOf) {
        return (rs, row) -> {
            var fact = UsageSurveys.fact(rs, row);
            return new UsageSurveyView(UsageSurveyId.of(rs.getObject("survey_id", UUID.class)), rs.getString("key"),
                    fact.title(), fact.opened(), fact.due(), fact.isClosedOn(asOf) ? fact.closed() : null,
                    fact.coordinator(), rs.getInt("version"), asOf);
        };
    }

    static RowMapper<DeclarationView> declaration(LocalDate asOf) {
        return (rs, row) -> {
            var fact = Declarations.fact(rs, row);
            return new DeclarationView(DeclarationId.of(rs.getObject("declaration_id", UUID.class)),
                    rs.getString("key"), fact.survey(), fact.unit(), fact.status(),
                    fact.wasAttested() ? fact.answeredBy() : null, fact.wasAttested() ? fact.answeredOn() : null,
                    fact.reason(), rs.getInt("version"), asOf);
        };
    }

    static RowMapper<DeclaredUseView> use(LocalDate asOf) {
        return (rs, row) -> {
            var fact = DeclaredUses.fact(rs, row);
            var said = fact.said();
            return new DeclaredUseView(DeclaredUseId.of(rs.getObject("use_id", UUID.class)), rs.getString("key"),
                    fact.declaration(), UnitId.of(rs.getObject("unit_id", UUID.class)), said.tool(), said.usedFor(),
                    said.process(), said.supplier(), fact.status(), fact.system(), fact.reason(), fact.declaredOn(),
                    rs.getInt("version"), asOf);
        };
    }
}
