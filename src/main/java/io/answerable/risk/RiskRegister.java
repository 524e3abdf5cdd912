package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one register of risks and opportunities, on any day; who may see a risk is for the caller to ask. */
public interface RiskRegister {

    /** Everything that had been raised by that day, by key. */
    List<RiskView> all(LocalDate asOf);

    Map<RiskId, RiskView> byId(Collection<RiskId> risks, LocalDate asOf);

    /** Risks that were ever raised, by the key people know them by. */
    Map<String, RiskId> idsOf(Collection<String> keys);

    /** The risks of each of these systems on that day, by key; missing where there are none. */
    Map<AiSystemId, List<RiskView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf);

    /** Open threats of which more remains than the organisation bears without more ado, by key. */
    List<RiskView> aboveAppetite(LocalDate asOf);

    /** The open risks and opportunities that each of these people owns, by key; missing where there are none. */
    Map<PersonId, List<RiskView>> openOf(Collection<PersonId> owners, LocalDate asOf);

    /** The last day by that day on which top management reviewed the register (R-RSK-03). */
    Optional<LocalDate> lastReviewedByTopManagement(LocalDate asOf);

    /** Every review of the register by top management that is known on that day, earliest first. */
    List<RegisterReviewView> reviewsByTopManagement(LocalDate asOf);
}
