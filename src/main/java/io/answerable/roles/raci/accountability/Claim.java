package io.answerable.roles.raci.accountability;

import io.answerable.roles.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The role that answers a question, and where it is to be held.
 *
 * @param row {@code matrix#activity} of the row that names the role, if one does
 * @param rowTitle how a human reader would call that row
 * @param expected false when the activity asked for has no accountable role, so that the scope itself answers
 */
record Claim(String role, Scope place, @Nullable String row, @Nullable String rowTitle, boolean expected) {}
