/** From whom AI systems come, and what these suppliers were called when. */
@NullMarked
package io.answerable.inventory.suppliers;

import org.jspecify.annotations.NullMarked;
