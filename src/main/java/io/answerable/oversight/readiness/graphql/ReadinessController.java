package io.answerable.oversight.readiness.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.oversight.readiness.ClauseReadiness;
import io.answerable.oversight.readiness.Readiness;
import io.answerable.oversight.readiness.ReadinessView;
import io.answerable.reference.Framework;
import io.answerable.risk.matters.Named;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Readiness for certification in the API. */
@Controller
class ReadinessController {

    private final Readiness readiness;
    private final PeopleDirectory people;
    private final Named named;
    private final CurrentActor actor;

    ReadinessController(Readiness readiness, PeopleDirectory people, Named named, CurrentActor actor) {
        this.readiness = readiness;
        this.people = people;
        this.named = named;
        this.actor = actor;
    }

    /** The findings of what count. */
    record ScopeInput(@Nullable Boolean organisation, @Nullable Reference unit, @Nullable Reference system) {}

    @QueryMapping(name = "readiness")
    Optional<ReadinessView> ready(@Argument Framework framework, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable ScopeInput scope) {
        actor.require(Permission.READ_GOVERNANCE);
        return scope(scope).map(it -> readiness.of(framework, it, asOf == null ? actor.today() : asOf));
    }

    private Optional<Scope> scope(@Nullable ScopeInput scope) {
        if (scope != null && scope.unit() != null) {
            return named.unit(scope.unit(), "scope", "unit").map(Scope::unit);
        }
        return scope != null && scope.system() != null
                ? named.system(scope.system(), "scope", "system").map(Scope::system)
                : Optional.of(Scope.ORGANISATION);
    }

    @BatchMapping(typeName = "ClauseReadiness")
    Map<ClauseReadiness, PersonView> owner(List<ClauseReadiness> clauses) {
        return PerDay.one(clauses, ClauseReadiness::asOf, ClauseReadiness::ownerId, people::byId);
    }
}
