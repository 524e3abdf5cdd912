/** Top management looks at the whole: with complete inputs, and with decisions and actions that are followed up (R-AUD-10). */
@NullMarked
package io.answerable.audit.reviews;

import org.jspecify.annotations.NullMarked;
