package io.answerable.risk.register;

import io.answerable.risk.RiskId;
import org.jspecify.annotations.Nullable;

/** Which risk the caller wants to change, as they read it, and why. */
public record ChangeOfRisk(RiskId risk, int expectedVersion, @Nullable String reason) {}
