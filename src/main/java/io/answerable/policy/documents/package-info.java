/** The documents and procedures that the standard needs (R-POL-15). */
@NullMarked
package io.answerable.policy.documents;

import org.jspecify.annotations.NullMarked;
