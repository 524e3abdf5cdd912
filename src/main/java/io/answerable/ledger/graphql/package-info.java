/** The ledger in the API: {@code history} on every node, the ledger as a whole, its verification, and erasure. */
@NullMarked
package io.answerable.ledger.graphql;

import org.jspecify.annotations.NullMarked;
