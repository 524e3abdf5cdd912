package io.answerable.inventory;

import io.answerable.kernel.GovernanceEvent;
import io.answerable.kernel.Provenance;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;

/** A system has come into another state of its life (R-INV-43). The provenance carries who moved it and why. */
public sealed interface AiSystemMoved extends GovernanceEvent {

    AiSystemId system();

    /** Its purpose, owners and risks are being worked out. */
    record ScopingStarted(AiSystemId system, Provenance provenance) implements AiSystemMoved {}

    /** It is being bought. */
    record ProcurementStarted(AiSystemId system, Provenance provenance) implements AiSystemMoved {}

    /** It is being built, or configured after it was bought. */
    record DevelopmentStarted(AiSystemId system, Provenance provenance) implements AiSystemMoved {}

    /** It is being validated, for the first time or anew. */
    record TestingStarted(AiSystemId system, Provenance provenance) implements AiSystemMoved {}

    /** Testing has shown that it has to be worked upon. */
    record ReworkRequested(AiSystemId system, Provenance provenance) implements AiSystemMoved {}

    /** It may be put into use. */
    record AiSystemAuthorised(AiSystemId system, List<UnitId> units, Provenance provenance) implements AiSystemMoved {}

    /** People use it from now on. */
    record AiSystemPutIntoUse(AiSystemId system, List<UnitId> units, LocalDate firstUse, Provenance provenance)
            implements
                AiSystemMoved {}

    /** Its use has been stopped; its authorisations are void (R-INV-45). */
    record AiSystemSuspended(AiSystemId system, List<UnitId> units, String reason, Provenance provenance)
            implements
                AiSystemMoved {}

    /** It is used again. */
    record AiSystemResumed(AiSystemId system, List<UnitId> units, Provenance provenance) implements AiSystemMoved {}

    /** Its use has ended for good; these units used it. */
    record AiSystemRetired(AiSystemId system, List<UnitId> units, Provenance provenance) implements AiSystemMoved {}

    /** It was decided against. */
    record AiSystemRejected(AiSystemId system, Provenance provenance) implements AiSystemMoved {}
}
