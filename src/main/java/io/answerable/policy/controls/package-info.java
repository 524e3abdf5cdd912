/** Controls inside processes (R-POL-16). */
@NullMarked
package io.answerable.policy.controls;

import org.jspecify.annotations.NullMarked;
