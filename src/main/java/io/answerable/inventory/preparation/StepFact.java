package io.answerable.inventory.preparation;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a step has been taken.
 *
 * @param doneOn the day, if it is known
 * @param by who took it; null where a dossier told it
 * @param statement what came of it
 * @param evidence where that can be read
 */
record StepFact(PreparationStep step, @Nullable LocalDate doneOn, @Nullable PersonId by,
        @Nullable String statement, @Nullable String evidence) {

    boolean isToldByDossier() {
        return by == null && statement == null;
    }
}
