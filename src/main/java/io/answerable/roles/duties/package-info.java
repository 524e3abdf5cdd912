/** What holders and deputies are asked to do about their roles. */
@NullMarked
package io.answerable.roles.duties;

import org.jspecify.annotations.NullMarked;
