/**
 * What is written down about systems: data, models, controls, guidance, support (R-INV-18, R-INV-19, R-INV-20, R-INV-39,
 * R-RSK-19).
 */
@NullMarked
package io.answerable.inventory.documentation;

import org.jspecify.annotations.NullMarked;
