/** What breaks when a person leaves, as far as roles, systems and reporting lines go (R-ROL-40). */
@NullMarked
package io.answerable.roles.raci.departure;

import org.jspecify.annotations.NullMarked;
