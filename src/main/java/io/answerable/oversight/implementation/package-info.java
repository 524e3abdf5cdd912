/** How the areas of a lead implementer stand: what counts in each, and what is late (R-ROL-02, R-ROL-14 to R-ROL-17). */
@NullMarked
package io.answerable.oversight.implementation;

import org.jspecify.annotations.NullMarked;
