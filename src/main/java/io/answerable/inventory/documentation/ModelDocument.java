package io.answerable.inventory.documentation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document about the model of a system (R-INV-19).
 *
 * @param datedOn the day as of which it describes the model
 */
public record ModelDocument(String title, Phase phase, LocalDate datedOn, @Nullable String link) {

    /** What it documents. */
    public enum Phase {
        TRAINING, TESTING, DEPLOYMENT
    }
}
