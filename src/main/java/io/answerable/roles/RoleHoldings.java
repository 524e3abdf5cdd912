package io.answerable.roles;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells who held which role when, for contexts that judge whether somebody had the role on the day of an act (rule
 * reading 7). A deputy who may decide stands where the holder stands.
 */
public interface RoleHoldings {

    /**
     * @param roles keys of roles
     * @return one entry for each assignment and each delegation that was ever in force
     */
    List<Holding> of(Set<String> roles);

    /**
     * Who was assigned these roles themselves: deputies are not among them.
     *
     * @param roles keys of roles
     */
    List<Assigned> assigned(Set<String> roles);

    /** Every role that these people were ever assigned, for whatever scope. */
    List<Assigned> assignedTo(Collection<PersonId> people);

    /**
     * Somebody who was assigned a role for something on these days.
     *
     * @param acting those of the days on which the role was not suspended
     * @param broughtOn the {@code as_of} of the dossier that brought it, or the day it was entered
     */
    record Assigned(String role, HolderRef holder, Scope scope, Days days, Days acting, LocalDate broughtOn) {}

    /**
     * Somebody who held a role for something on these days.
     *
     * @param acting those of the days on which the role was not suspended: only then could its holder act in it
     */
    record Holding(String role, HolderRef holder, Scope scope, Days days, Days acting) {}
}
