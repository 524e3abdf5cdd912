/** Who holds which role for what and when: proposed, accepted, confirmed, ended; and what nobody may combine. */
@NullMarked
package io.answerable.roles.assignments;

import org.jspecify.annotations.NullMarked;
