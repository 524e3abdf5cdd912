/** What building the management system has to bring forth, area by area, and what is there already (R-ROL-11). */
@NullMarked
package io.answerable.organisation.programme.outputs;

import org.jspecify.annotations.NullMarked;
