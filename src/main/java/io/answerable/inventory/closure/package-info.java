/** The safe end of systems and projects: who oversees it, and what has to be done before (R-INV-38). */
@NullMarked
package io.answerable.inventory.closure;

import org.jspecify.annotations.NullMarked;
