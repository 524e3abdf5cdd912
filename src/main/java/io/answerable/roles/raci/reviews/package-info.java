/** The reviews of matrices: what asks for one, what people say in it, and how it ends (R-ROL-32 to R-ROL-34). */
@NullMarked
package io.answerable.roles.raci.reviews;

import org.jspecify.annotations.NullMarked;
