/** For what, for how long and by whom roles are held and matrices are made: what every question about roles has in common. */
@NullMarked
package io.answerable.roles.scopes;

import org.jspecify.annotations.NullMarked;
