/** Whatever has a global id, and which type of the schema it is. */
@NullMarked
package io.answerable.graphql.nodes;

import org.jspecify.annotations.NullMarked;
