package io.answerable.inventory;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;

/** Records what a dossier says about the suppliers of AI systems; to be called before the systems refer to them. */
public interface RecordingSuppliers {

    /** See {@link io.answerable.organisation.RecordingOrganisation}; rows in the order of the dossier. */
    Recorded record(List<SupplierFacts> suppliers, LocalDate asOf, Progress progress);
}
