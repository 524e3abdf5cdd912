/** Everything that auditors ask for about one scope and some days, in one go (R-AUD-20). */
@NullMarked
package io.answerable.audit.pack;

import org.jspecify.annotations.NullMarked;
