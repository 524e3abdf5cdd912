package io.answerable.roles.vacancies.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.roles.vacancies.VacancyDirectory;
import io.answerable.roles.vacancies.VacancyView;
import io.answerable.roles.vacancies.VacantRoles.VacantRole;
import io.answerable.roles.vacancies.VacantRoles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is vacant. */
@Controller
class VacancyQueryController {

    private final VacancyDirectory vacancies;
    private final VacantRoles vacant;
    private final CurrentActor actor;

    VacancyQueryController(VacancyDirectory vacancies, VacantRoles vacant, CurrentActor actor) {
        this.vacancies = vacancies;
        this.vacant = vacant;
        this.actor = actor;
    }

    @QueryMapping
    Page<VacancyView> vacancies(@Argument @Nullable VacancyFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        return vacancies.page(VacancyFilter.states(filter), paging, dayOf(asOf));
    }

    @QueryMapping
    List<VacantRole> vacantRoles(@Argument @Nullable LocalDate asOf) {
        return vacant.on(dayOf(asOf));
    }

    private LocalDate dayOf(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
