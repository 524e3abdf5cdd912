package io.answerable.inventory;

import io.answerable.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One unit's use of a system (R-INV-06).
 *
 * @param process the process of that unit; null: the process the system is registered for
 */
public record SystemUse(UnitId unit, @Nullable String process) {}
