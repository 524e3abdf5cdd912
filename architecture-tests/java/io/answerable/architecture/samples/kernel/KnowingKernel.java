package io.answerable.architecture.samples.kernel;

import io.answerable.architecture.samples.BadAggregate;

/** Breaks the rule that the kernel knows nobody. */
record KnowingKernel(BadAggregate known) {}
