/** Units: the tree of departments, what they do and who heads them (R-ORG-01). */
@NullMarked
package io.answerable.organisation.units;

import org.jspecify.annotations.NullMarked;
