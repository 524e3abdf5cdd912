package io.answerable.roles.assignments;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.RoleAssignmentId;
import io.answerable.roles.Scope;
import io.answerable.roles.scopes.ScopeColumns;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time decide who has a role somewhere and what else they hold: two that do not see each other
 * would both find that nothing is in the way. Whoever decides takes their turn before they read what is held, first for
 * the role and then for the holder, so that nobody waits in a circle.
 */
@Component
class Turns {

    private static final String PLACE_AND_HOLDER = """
            select role || ' ' || scope_target as place, holder::text as holder from roles.role_assignment
            where organisation_id = :organisation and id = :id""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    Turns(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    /** To be taken before somebody gets a role for a scope. */
    void take(String role, Scope scope, HolderRef holder) {
        take(List.of(role + " " + ScopeColumns.target(scope, actor.organisation()), holder.id().toString()));
    }

    /** To be taken before an assignment is accepted or takes the lead; nothing happens where there is none. */
    void take(RoleAssignmentId assignment) {
        jdbc.sql(PLACE_AND_HOLDER)
                .param("organisation", actor.organisation().value())
                .param("id", assignment.value())
                .query((row, number) -> List.of(row.getString("place"), row.getString("holder")))
                .optional()
                .ifPresent(this::take);
    }

    private void take(List<String> names) {
        names.forEach(it -> jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "roles.role_assignment " + actor.organisation() + " " + it)
                .query()
                .singleRow());
    }
}
