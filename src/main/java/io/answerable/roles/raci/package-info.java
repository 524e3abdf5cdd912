/**
 * The RACI matrices with their reviews, who is accountable and why, and what is wrong with that.
 */
@NullMarked
package io.answerable.roles.raci;

import org.jspecify.annotations.NullMarked;
