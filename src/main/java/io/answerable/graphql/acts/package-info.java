/** How a request is answered: a query in one moment, each act in one transaction, once, and rehearsed if wished. */
@NullMarked
package io.answerable.graphql.acts;

import org.jspecify.annotations.NullMarked;
