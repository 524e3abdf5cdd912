/** What a client is told when something cannot be answered, and no more than that. */
@NullMarked
package io.answerable.graphql.faults;

import org.jspecify.annotations.NullMarked;
