package io.answerable.inventory.surveys;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.SupplierId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A tool that a unit says it uses (R-INV-04), and what became of it (R-INV-05).
 *
 * @param system its entry in the register, once found
 * @param reason why it is no AI
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record DeclaredUseView(DeclaredUseId id, String key, DeclarationId declaration, UnitId unit, String tool,
        @Nullable String usedFor, String process, @Nullable SupplierId supplier, DeclaredUseStatus status,
        @Nullable AiSystemId system, @Nullable String reason, @Nullable LocalDate declaredOn, int version,
        LocalDate asOf) {

    /** For how many days it has been declared; null when no day is known. */
    public @Nullable Integer ageDays() {
        return declaredOn == null ? null : (int) ChronoUnit.DAYS.between(declaredOn, asOf);
    }

    public boolean isNew() {
        return status == DeclaredUseStatus.NEW;
    }
}
