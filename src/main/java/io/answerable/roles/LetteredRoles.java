package io.answerable.roles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Names the roles that must not stay vacant because an active matrix gives them work to do or an outcome to own. */
public interface LetteredRoles {

    /** Keys of the roles with A or R in the active matrix that covers the scope today. */
    Set<String> rolesWithAOrR(Scope scope);

    /** Keys of the roles with A in the active matrix that is made for each of these scopes; missing where there is none. */
    Map<Scope, Set<String>> rolesWithA(Collection<Scope> scopes);

    /**
     * Keys of the roles with A or R in any active matrix that nobody present holds on that day, by where each is to be held:
     * a role of departments in every unit that lacks it, one that only does work just where no unit of the matrix has a
     * holder (rule readings 5 and 6). The number of statements is fixed.
     */
    Map<Scope, Set<String>> vacantOn(LocalDate day);
}
