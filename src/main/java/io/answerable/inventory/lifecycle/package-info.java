/**
 * The life cycle of AI systems: the moves from state to state, the gates before them, and what blocks a system
 * (R-INV-43).
 */
@NullMarked
package io.answerable.inventory.lifecycle;

import org.jspecify.annotations.NullMarked;
