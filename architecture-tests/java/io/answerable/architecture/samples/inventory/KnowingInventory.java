package io.answerable.architecture.samples.inventory;

import io.answerable.roles.RaciMatrixId;

/** Breaks the rule that inventory is upstream of roles. */
record KnowingInventory(RaciMatrixId matrix) {}
