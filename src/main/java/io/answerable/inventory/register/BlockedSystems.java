package io.answerable.inventory.register;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.Set;

/** Knows which systems cannot be deployed or have to stop (Q2). */
public interface BlockedSystems {

    /** Those that the caller governs. */
    Set<AiSystemId> on(LocalDate asOf);
}
