package io.answerable.roles.vacancies.graphql;

import io.answerable.roles.vacancies.VacancyState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which vacancies are meant. */
record VacancyFilter(@Nullable State state) {

    /** Compares the state. */
    record State(@Nullable VacancyState eq, @Nullable List<VacancyState> in) {

        private boolean keeps(VacancyState found) {
            return (eq == null || eq == found) && (in == null || in.contains(found));
        }
    }

    /** The states that are left; all without a filter. */
    static List<VacancyState> states(@Nullable VacancyFilter filter) {
        var state = filter == null ? null : filter.state;
        return Arrays.stream(VacancyState.values()).filter(it -> state == null || state.keeps(it)).toList();
    }
}
