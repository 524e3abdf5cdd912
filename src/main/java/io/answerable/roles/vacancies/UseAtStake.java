package io.answerable.roles.vacancies;

import static io.answerable.inventory.LifecycleState.AUTHORISED;
import static io.answerable.inventory.LifecycleState.IN_USE;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.roles.LetteredRoles;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the vacancies that put the use of a high-risk system at stake: of its business owner, or of a role with A in the
 * active matrix of the system, in which nobody acts in the interim either (process P1).
 */
@Component
class UseAtStake {

    private static final String BUSINESS_OWNER = "role.business-owner";

    private final Vacancies vacancies;
    private final VacancyDirectory directory;
    private final AiSystemRegister systems;
    private final LetteredRoles lettered;
    private final CurrentActor actor;

    UseAtStake(Vacancies vacancies, VacancyDirectory directory, AiSystemRegister systems, LetteredRoles lettered,
            CurrentActor actor) {
        this.vacancies = vacancies;
        this.directory = directory;
        this.systems = systems;
        this.lettered = lettered;
        this.actor = actor;
    }

    /** Those that are open today and opened long enough before that day; a fixed number of SQL statements. */
    List<Vacancy> on(LocalDate day) {
        var open = vacancies.openOfSystems(day.minusDays(Vacancy.DAYS_TO_ANNOUNCEMENT));
        if (open.isEmpty()) {
            return List.of();
        }
        var today = actor.today();
        var known = systems.byId(open.stream().map(Vacancy::system).collect(Collectors.toSet()), today);
        var accountable = lettered.rolesWithA(open.stream().map(Vacancy::scope).collect(Collectors.toSet()));
        var states = directory.byId(open.stream().map(Vacancy::getId).toList(), today)
                .stream()
                .collect(toMap(VacancyView::id, VacancyView::state));
        return open.stream()
                .filter(it -> isUsedAtHighRisk(known.get(it.system())))
                .filter(it -> isAccountable(it, accountable))
                .filter(it -> states.get(it.getId()) != VacancyState.INTERIM)
                .toList();
    }

    private static boolean isUsedAtHighRisk(@Nullable AiSystemView system) {
        return system != null && system.isHighRiskByLaw()
                && (system.state() == IN_USE || system.state() == AUTHORISED);
    }

    private static boolean isAccountable(Vacancy vacancy, Map<Scope, Set<String>> accountable) {
        return vacancy.role().equals(BUSINESS_OWNER)
                || accountable.getOrDefault(vacancy.scope(), Set.of()).contains(vacancy.role());
    }
}
