/** What is let through to the engine: requests of this API, of moderate size, shape and cost. */
@NullMarked
package io.answerable.graphql.gate;

import org.jspecify.annotations.NullMarked;
