package io.answerable.roles;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Tells who is accountable by matrices on which days, for rules that hold over days. A number of statements that does not
 * grow with what is asked.
 */
public interface AccountabilityOverTime {

    /** The kinds of things whose facts tell who is accountable by matrices. */
    Set<String> KINDS = Set.of("AiSystem", "Committee", "Delegation", "ExternalParty", "Person", "RaciMatrix",
            "RaciReviewTrigger", "RoleAssignment", "StakeholderEngagement", "Unit");

    /** For what each matrix is made, by its key; missing where no matrix has the key. */
    Map<String, Scope> scopesOf(Collection<String> matrices);

    /**
     * The days on which each holder was the one to whom a row resolved, while its matrix was in force. Rows of an
     * organisation's matrix whose accountable role is held per unit take no part (rule reading 5).
     *
     * @param asOf the day for which units and systems are looked up
     */
    Map<RowRef, Map<HolderRef, Days>> ofRows(Collection<RowRef> rows, LocalDate asOf);

    /** The days on which each holder led a role with A in a matrix made for just that scope, while it was in force. */
    Map<Scope, Map<HolderRef, Days>> ofScopes(Collection<Scope> scopes, LocalDate asOf);
}
