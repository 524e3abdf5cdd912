package io.answerable.exchange;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import java.time.LocalDate;

/** A dossier was recorded and changed something; what was known before may read differently from that day on. */
public record DossierImported(DossierImportId dossierImport, LocalDate asOf, Provenance provenance)
        implements
            GovernanceEvent {}
