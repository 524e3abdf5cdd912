package io.answerable.exchange.dossier;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one context takes from a dossier: it reads the rows of its sections and records them. Parts are asked in their
 * order; those come first that others refer to. Runs within the transaction of the import.
 */
public interface DossierPart {

    /** What became of each section that this part records. */
    Map<String, Recorded> record(DossierFacts facts, LocalDate asOf, Progress progress);

    /**
     * The way back: what is known of the sections of this part as of a day, in their order; a fixed number of statements.
     * Runs within one transaction with the others.
     */
    default List<Told> tell(LocalDate asOf) {
        return List.of();
    }
}
