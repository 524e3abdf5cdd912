package io.answerable.audit.actions;

import io.answerable.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who is to own a corrective action.
 *
 * @param reason why it is not the accountable person; null when it is
 */
record ProposedOwner(PersonId person, @Nullable String reason) {}
