package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RiskCategory;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has reconsidered what allows the use of a system that is no longer what was authorised (V-5, P2). */
@Component
@Transactional
public class DoubtingChangedSystems {

    private final AuthorisationsInDoubt doubted;
    private final DoubtingAuthorisations doubting;
    private final CurrentActor actor;

    DoubtingChangedSystems(AuthorisationsInDoubt doubted, DoubtingAuthorisations doubting, CurrentActor actor) {
        this.doubted = doubted;
        this.doubting = doubting;
        this.actor = actor;
    }

    /**
     * A system whose category has become stricter. Idempotent, and good to hear late: what was granted after the change is
     * not in doubt, and a day that is set already is only moved forward.
     *
     * @param since the first day of the new category
     * @param at the instant of the change, which decides about what was granted on that day; no grace ends earlier than if
     *     it had begun then
     */
    public void reclassified(AiSystemId system, RiskCategory before, RiskCategory now, LocalDate since, Instant at) {
        doubting.doubt(system, it -> doubted.after(it, before, now, actor.today()), since, at,
                "It was reclassified from " + before + " to " + now + ".");
    }

    /** A system that is substantially another one; as harmless to hear twice or late. */
    public void modified(AiSystemId system, LocalDate since, Instant at) {
        doubting.doubt(system, since, at, "It was substantially modified.");
    }
}
