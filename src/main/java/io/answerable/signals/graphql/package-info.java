/** Signals in the API: the feed, what each signal points at, and how far it has escalated. */
@NullMarked
package io.answerable.signals.graphql;

import org.jspecify.annotations.NullMarked;
