/** What audits, findings, corrective actions and programmes have in common: how they are kept and changed. */
@NullMarked
package io.answerable.audit.matters;

import org.jspecify.annotations.NullMarked;
