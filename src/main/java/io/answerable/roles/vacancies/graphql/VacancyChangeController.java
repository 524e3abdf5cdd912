package io.answerable.roles.vacancies.graphql;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal.NotFound;
import io.answerable.roles.assignments.ProposalPayload;
import io.answerable.roles.delegations.DelegationPayload;
import io.answerable.roles.scopes.RoleReferences;
import io.answerable.roles.scopes.Scopes;
import io.answerable.roles.vacancies.ExtendingUse;
import io.answerable.roles.vacancies.FillingVacancies;
import io.answerable.roles.vacancies.LeavingRoles;
import io.answerable.roles.vacancies.NoticingVacancies;
import io.answerable.roles.vacancies.OpenVacancy;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets people leave roles, and vacancies be filled. */
@Controller
class VacancyChangeController {

    private final LeavingRoles leaving;
    private final NoticingVacancies noticing;
    private final FillingVacancies filling;
    private final ExtendingUse extending;
    private final RoleReferences references;
    private final Scopes scopes;

    VacancyChangeController(LeavingRoles leaving, NoticingVacancies noticing, FillingVacancies filling,
            ExtendingUse extending, RoleReferences references, Scopes scopes) {
        this.leaving = leaving;
        this.noticing = noticing;
        this.filling = filling;
        this.extending = extending;
        this.references = references;
        this.scopes = scopes;
    }

    @MutationMapping
    EndPayload endRoleAssignment(@Argument VacancyInputs.End input) {
        return EndPayload.of(leaving.end(input.id(), input.expectedVersion(), input.lastDay(), input.reason()));
    }

    @MutationMapping
    VacancyPayload openVacancy(@Argument VacancyInputs.Open input) {
        var role = references.role(input.role());
        var scope = scopes.resolve(input.scope(), "input", "scope");
        if (role.isEmpty()) {
            return VacancyPayload.of(Outcome.refused(NotFound.of("role", "role")));
        }
        return VacancyPayload.of(scope
                .map(it -> noticing.open(new OpenVacancy(role.get().key(), it, input.dueOn(), input.reason())))
                .orElseGet(() -> Outcome.refused(NotFound.of("unit or AI system", "scope"))));
    }

    @MutationMapping
    ProposalPayload fillVacancy(@Argument VacancyInputs.Fill input) {
        return ProposalPayload.of(references.holder(input.holder())
                .map(it -> filling.propose(input.id(), input.expectedVersion(), it, input.from(), input.to(),
                        input.reason()))
                .orElseGet(() -> Outcome.refused(NotFound.of("person or external party", "holder"))));
    }

    @MutationMapping
    DelegationPayload nameInterim(@Argument VacancyInputs.Interim input) {
        return DelegationPayload.of(references.person(input.deputy(), "deputy")
                .map(it -> filling.nameInterim(input.id(), input.expectedVersion(), it, input.from(), input.to(),
                        input.reason()))
                .orElseGet(() -> Outcome.refused(NotFound.of("person", "deputy"))));
    }

    @MutationMapping
    VacancyPayload extendUse(@Argument VacancyInputs.Extend input) {
        return VacancyPayload
                .of(extending.extend(input.id(), input.expectedVersion(), input.useEndsOn(), input.reason()));
    }

    @MutationMapping
    VacancyPayload abolishVacancy(@Argument VacancyInputs.Abolish input) {
        return VacancyPayload.of(filling.abolish(input.id(), input.expectedVersion(), input.reason()));
    }
}
