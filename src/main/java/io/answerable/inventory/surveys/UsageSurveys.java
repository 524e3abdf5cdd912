package io.answerable.inventory.surveys;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All campaigns, to be changed. */
@Repository
class UsageSurveys extends KeepingDescribed<UsageSurvey, SurveyFact> {

    UsageSurveys(FactStore store, Chronicle chronicle) {
        super("UsageSurvey",
                new FactTable.Shape<>("inventory.usage_survey_fact", "survey_id",
                        List.of("title", "opened", "due", "closed", "coordinator_id"), UsageSurveys::values,
                        UsageSurveys::fact),
                store, chronicle, UsageSurvey::new);
    }

    private static List<@Nullable Object> values(SurveyFact fact) {
        var coordinator = fact.coordinator();
        return Arrays.asList(fact.title(), fact.opened(), fact.due(), fact.closed(),
                coordinator == null ? null : coordinator.value());
    }

    static SurveyFact fact(ResultSet rs, int row) throws SQLException {
        return new SurveyFact(rs.getString("title"), rs.getObject("opened", LocalDate.class),
                rs.getObject("due", LocalDate.class), Columns.day(rs, "closed"),
                Columns.id(rs, "coordinator_id", PersonId::of));
    }
}
