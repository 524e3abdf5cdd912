/**
 * What roles have to say at the gates of a system's life: whether its owners and its matrix are in place, whether those who
 * authorised it held the role for it, who has to mend what is missing, and what follows from a handover or another
 * category.
 */
@NullMarked
package io.answerable.roles.gates;

import org.jspecify.annotations.NullMarked;
