package io.answerable.inventory;

import org.jspecify.annotations.Nullable;

/**
 * What portals and the public may see of a system: no names of people (R-INV-46).
 *
 * @param owningUnit name of the unit that owns it
 * @param contact whom to ask: the name of a unit
 */
public record PublicAiSystemView(String key, String name, @Nullable String purpose, LifecycleState state,
        @Nullable String owningUnit, @Nullable String contact) {}
