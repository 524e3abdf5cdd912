package io.answerable.policy.reviews;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.inventory.HorizonItemId;
import io.answerable.kernel.PersonId;
import io.answerable.policy.PolicyId;
import io.answerable.policy.records.Things;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something on the horizon that concerns a policy: watched, and once confirmed a task to review it. */
record ReviewTaskFact(PolicyId policy, HorizonItemId item, String cause, @Nullable LocalDate openedOn,
        @Nullable String conclusion, @Nullable PersonId concludedBy, @Nullable LocalDate concludedOn) {

    static final Things.Kind<ReviewTaskFact> KIND = new Things.Kind<>("PolicyReviewTask", "pr",
            new FactTable.Shape<>("policy.review_task_fact",
                    "review_task_id", List.of("policy_id", "horizon_item_id", "cause", "opened_on", "conclusion",
                            "concluded_by", "concluded_on"),
                    ReviewTaskFact::values, ReviewTaskFact::of));

    ReviewTaskFact opened(LocalDate on) {
        return new ReviewTaskFact(policy, item, cause, on, conclusion, concludedBy, concludedOn);
    }

    ReviewTaskFact concluded(String how, @Nullable PersonId by, LocalDate on) {
        return new ReviewTaskFact(policy, item, cause, openedOn, how, by, on);
    }

    private static List<@Nullable Object> values(ReviewTaskFact it) {
        return Arrays.asList(it.policy().value(), it.item().value(), it.cause(), it.openedOn(), it.conclusion(),
                Columns.value(it.concludedBy()), it.concludedOn());
    }

    static ReviewTaskFact of(ResultSet row, int number) throws SQLException {
        return new ReviewTaskFact(Columns.requiredId(row, "policy_id", PolicyId::of),
                Columns.requiredId(row, "horizon_item_id", HorizonItemId::of), row.getString("cause"),
                Columns.day(row, "opened_on"), row.getString("conclusion"),
                Columns.id(row, "concluded_by", PersonId::of), Columns.day(row, "concluded_on"));
    }
}
