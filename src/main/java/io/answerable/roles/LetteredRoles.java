package io.answerable.roles;

import java.util.Set;

/** Names the roles that must not stay vacant because an active matrix gives them work to do or an outcome to own. */
public interface LetteredRoles {

    /** Keys of the roles with A or R in the active matrix that covers the scope today. */
    Set<String> rolesWithAOrR(Scope scope);
}
