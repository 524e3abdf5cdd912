package io.answerable.roles;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
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
     * Somebody who held a role for something on these days.
     *
     * @param acting those of the days on which the role was not suspended: only then could its holder act in it
     */
    record Holding(String role, HolderRef holder, Scope scope, Days days, Days acting) {}
}
