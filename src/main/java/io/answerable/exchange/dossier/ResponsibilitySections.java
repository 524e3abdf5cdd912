package io.answerable.exchange.dossier;

import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts.Delegation;
import io.answerable.roles.ResponsibilityFacts.Matrix;
import io.answerable.roles.ResponsibilityFacts.ReviewTrigger;
import org.jspecify.annotations.Nullable;

/** Reads rows about who holds which role, who deputises, and who answers for what. */
final class ResponsibilitySections {

    private ResponsibilitySections() {}

    static Assignment assignment(Row row) {
        return new Assignment(row.text("id"), row.text("role"), row.text("holder"), row.text("scope"),
                row.optionalDay("from"), row.optionalDay("to"), row.isTrue("lead"), row.optionalDay("last_confirmed"));
    }

    static Delegation delegation(Row row) {
        return new Delegation(row.text("id"), row.text("from_person"), row.text("to_person"), row.text("role"),
                row.text("scope"), row.day("from", Row.NO_DAY), row.optionalDay("to"), row.isTrue("accepted"));
    }

    static Matrix matrix(Row row) {
        row.nameIf("origin", usualOrigin(row.optionalText("template")));
        return new Matrix(row.text("id"), row.text("title"), row.text("scope"), row.optionalText("template"),
                row.optionalText("origin"), row.text("status"), row.optionalDay("last_review"),
                row.optionalDay("next_review"), row.rows("activities", ResponsibilitySections::activity));
    }

    /** What a matrix comes from where a dossier does not say. */
    static String usualOrigin(@Nullable String template) {
        return template == null ? "IMPORTED" : "TEMPLATE";
    }

    private static io.answerable.roles.ResponsibilityFacts.Row activity(Row row) {
        return new io.answerable.roles.ResponsibilityFacts.Row(row.text("id"), row.text("title"), row.values("cells"));
    }

    static ReviewTrigger trigger(Row row) {
        return new ReviewTrigger(row.text("id"), row.text("matrix"), row.text("trigger"), row.optionalText("source"),
                row.day("date", Row.NO_DAY), row.optionalDay("reviewed"));
    }
}
