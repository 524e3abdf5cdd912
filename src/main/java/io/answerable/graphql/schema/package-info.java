/** How the schema is wired: scalars, pages, names of types, and the comparison of schema and code. */
@NullMarked
package io.answerable.graphql.schema;

import org.jspecify.annotations.NullMarked;
