package io.answerable.inventory.surveys.graphql;

import io.answerable.inventory.surveys.UsageSurveyView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a change of a campaign. */
record UsageSurveyPayload(@Nullable UsageSurveyView usageSurvey, List<Refusal> errors) {

    static UsageSurveyPayload of(Outcome<UsageSurveyView> outcome) {
        return switch (outcome) {
            case Outcome.Done<UsageSurveyView>(var changed) -> new UsageSurveyPayload(changed, List.of());
            case Outcome.Refused<UsageSurveyView>(var refusals) -> new UsageSurveyPayload(null, refusals);
        };
    }
}
