/** Access in the API: who is calling, and who can sign in as whom. */
@NullMarked
package io.answerable.access.graphql;

import org.jspecify.annotations.NullMarked;
