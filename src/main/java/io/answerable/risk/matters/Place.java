package io.answerable.risk.matters;

import io.answerable.inventory.AiSystemId;
import io.answerable.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** Where something belongs: to an AI system, to a unit, or, where both are null, to the whole organisation. */
public record Place(@Nullable AiSystemId system, @Nullable UnitId unit) {}
