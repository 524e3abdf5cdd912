package io.answerable.audit;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Map;

/** Who puts right what, on any day; who may see it is for the caller to ask. */
public interface RemediationDirectory {

    /** Who has to close the gap in each clause or control, by its number; missing where nobody was named. */
    Map<String, PersonId> ownersOfItems(LocalDate asOf);
}
