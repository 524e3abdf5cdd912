package io.answerable.reference;

import java.util.List;
import java.util.Optional;

/** The roles that can be held, and the critical functions that must always have an owner. */
public interface RoleCatalogue {

    Optional<RoleDefinition> role(String key);

    /** All roles, in the order of the catalogue. */
    List<RoleDefinition> roles();

    List<CriticalFunction> criticalFunctions();
}
