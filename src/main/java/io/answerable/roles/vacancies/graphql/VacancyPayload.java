package io.answerable.roles.vacancies.graphql;

import io.answerable.kernel.Outcome.Done;
import io.answerable.kernel.Outcome.Refused;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.roles.vacancies.VacancyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of a vacancy answer: the vacancy, or why nothing was changed. */
record VacancyPayload(@Nullable VacancyView vacancy, List<Refusal> errors) {

    static VacancyPayload of(Outcome<VacancyView> outcome) {
        return switch (outcome) {
            case Done<VacancyView>(var it) -> new VacancyPayload(it, List.of());
            case Refused<VacancyView>(var refusals) -> new VacancyPayload(null, refusals);
        };
    }
}
