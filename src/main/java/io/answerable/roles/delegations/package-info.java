/** Who acts for whom in which role; accountability stays with the holder. */
@NullMarked
package io.answerable.roles.delegations;

import org.jspecify.annotations.NullMarked;
