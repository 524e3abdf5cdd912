package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Names who answers by their role for the domains that systems touch, where nobody is recorded (R-INV-08): the data
 * protection officer for {@code DATA_PROTECTION}, the business owner for {@code DECISION_MAKING}. Implemented by Roles.
 */
public interface DomainOwners {

    /** Person by domain for each of these systems on that day; missing where nobody holds the role. */
    Map<AiSystemId, Map<String, PersonId>> ownersOf(Collection<AiSystemId> systems, LocalDate asOf);
}
