package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Knows for which systems somebody has stated the problem that they are to solve (R-INV-15). */
public interface StatedProblems {

    Set<AiSystemId> statedFor(Collection<AiSystemId> systems, LocalDate asOf);
}
