package io.answerable.roles;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells to whom the roles resolve that own an outcome in an active matrix, day by day: to the only holder, or to the only
 * lead among several (rule readings 5 and 6).
 */
public interface AccountableHolders {

    /**
     * @param roles keys of roles
     * @param systems only the matrices of these AI systems; empty: every matrix of the organisation
     * @return one entry for each matrix, place and holder; a fixed number of SQL statements
     */
    List<AccountableHolder> of(Set<String> roles, Optional<Set<UUID>> systems, LocalDate asOf);

    /**
     * Somebody to whom a role resolved.
     *
     * @param name of the holder
     * @param subject the role in the matrix as the catalogue of rules writes it, for example
     *     {@code m-core/role.lead-implementer}
     * @param days the days on which the role was accountable there and resolved to this holder
     * @param broughtOn the day of the dossier that brought the matrix
     * @param unit the unit to which it belongs, if any
     * @param system the AI system to which it belongs, if any
     */
    record AccountableHolder(String role, HolderRef holder, String name, Subject subject, Days days,
            LocalDate broughtOn, @Nullable UUID unit, @Nullable UUID system) {}
}
