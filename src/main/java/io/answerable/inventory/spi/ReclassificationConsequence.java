package io.answerable.inventory.spi;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ObligationView;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what would follow in a context if a system were of another category; changes nothing. The preview of a
 * reclassification asks everybody who implements it.
 */
public interface ReclassificationConsequence {

    Consequences of(Supposed supposed);

    /**
     * What is supposed.
     *
     * @param before the system as it is
     * @param after the same as if it were reclassified today
     * @param obligations what the law would ask of it then; the date of a duty says when what it asks for is due
     */
    record Supposed(AiSystemView before, AiSystemView after, List<ObligationView> obligations, LocalDate asOf) {

        /** @param key in the catalogue of the law, for example {@code EUAIA-27} */
        public Optional<ObligationView> obligation(String key) {
            return obligations.stream().filter(it -> it.key().equals(key)).findFirst();
        }
    }

    /**
     * What would follow; each context fills what it knows.
     *
     * @param authorisations what an affected authorisation is called, for example {@code SECURITY az-011}
     * @param raciRows what a row of a matrix is called that would have to be reviewed
     * @param hardStops sentences that say what would forbid the use
     */
    record Consequences(List<RequiredAssessment> assessments, List<RequiredTraining> training,
            List<String> authorisations, List<String> raciRows, List<String> hardStops) {

        public static final Consequences NONE = new Consequences(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * An assessment that would be required and is not approved.
     *
     * @param type for example {@code AI_SYSTEM_IMPACT}
     * @param from the day from which it would be required
     */
    record RequiredAssessment(String type, LocalDate from) {}

    /**
     * A course that somebody would have to take.
     *
     * @param course key in the training catalogue
     * @param person null: whoever will be named to the role
     * @param due null: as soon as it is assigned
     */
    record RequiredTraining(String course, @Nullable PersonId person, @Nullable LocalDate due) {}
}
