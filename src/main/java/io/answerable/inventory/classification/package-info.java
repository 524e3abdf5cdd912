/**
 * How AI systems are classified under the EU AI Act: proposed, decided together with the legal side, superseded by a newer
 * decision, and reviewed in time (R-INV-11, R-INV-12, R-INV-14).
 */
@NullMarked
package io.answerable.inventory.classification;

import org.jspecify.annotations.NullMarked;
