package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;

/** Tells what is known of suppliers in the words of a dossier, for its export. */
public interface TellingSuppliers {

    /** What {@link RecordingSuppliers} takes, as of that day, by key; a fixed number of statements. */
    List<SupplierFacts> told(LocalDate asOf);
}
