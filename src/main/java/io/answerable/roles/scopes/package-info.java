/** For what roles are held and matrices are made: how scopes are referred to and shown. */
@NullMarked
package io.answerable.roles.scopes;

import org.jspecify.annotations.NullMarked;
