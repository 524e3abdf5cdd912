package io.answerable.risk;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.reference.RiskLevel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk or an opportunity as it was on a day (R-RSK-02).
 *
 * @param taxonomy subdomains of the MIT AI Risk Repository, for example {@code 2.1}
 * @param affectedDomains as recorded, or else as they follow from the taxonomy
 * @param inherent before any treatment; null until it is evaluated
 * @param residual what remains; null until it is evaluated
 * @param state an acceptance that has expired leaves the risk EVALUATED
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record RiskView(RiskId id, String key, String title, RiskKind kind, RiskDimension dimension,
        List<String> taxonomy, @Nullable AiSystemId system, @Nullable UnitId unit, List<String> affectedDomains,
        @Nullable PersonId owner, @Nullable RiskRating inherent, @Nullable RiskRating residual, RiskState state,
        LocalDate raisedOn, @Nullable LocalDate reviewDue, @Nullable LocalDate reviewedOn,
        @Nullable RiskAcceptance acceptance, List<TreatmentView> treatments, int version, LocalDate asOf) {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it counts as exposure: an opportunity does not (R-RSK-02). */
    public boolean isOpenThreat() {
        return isOpen() && kind == RiskKind.THREAT;
    }

    public @Nullable RiskLevel residualLevel() {
        return residual == null ? null : residual.level();
    }
}
