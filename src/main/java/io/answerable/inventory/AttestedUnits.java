package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Map;

/** Which units have attested what they use (R-INV-04). */
public interface AttestedUnits {

    /** Whether each unit that was ever asked has attested in the latest campaign that asked it; whoever asks. */
    Map<UnitId, Boolean> on(LocalDate asOf);
}
