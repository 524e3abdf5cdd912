/**
 * What is watched of systems in use: limits, measurements, breaches, and when people overrode the output (R-INV-33,
 * R-INV-40).
 */
@NullMarked
package io.answerable.inventory.monitoring;

import org.jspecify.annotations.NullMarked;
