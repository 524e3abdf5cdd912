package io.answerable.inventory.documentation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Guidance on data rights, intellectual property or liability for a system (R-RSK-19).
 *
 * @param by who gave it
 */
public record Guidance(String title, Subject subject, String statement, @Nullable String link,
        @Nullable PersonId by, LocalDate givenOn) {

    /** What it is about. */
    public enum Subject {
        DATA_RIGHTS, INTELLECTUAL_PROPERTY, LIABILITY
    }
}
