package io.answerable.architecture.samples.signals;

import io.answerable.organisation.UnitId;

/** Breaks the rule that signals know no context. */
record KnowingSignals(UnitId unit) {}
