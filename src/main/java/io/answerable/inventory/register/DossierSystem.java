package io.answerable.inventory.register;

import io.answerable.inventory.AffectedDomain;
import io.answerable.inventory.LifecycleState;
import io.answerable.organisation.UnitId;
import java.util.List;

/** One row of a dossier whose keys have been found. */
record DossierSystem(SystemEntry entry, LifecycleState state, Categorisation categorisation,
        List<UnitId> usingUnits, List<AffectedDomain> domains) {}
