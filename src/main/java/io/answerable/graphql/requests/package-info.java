/** The names of requests: in the log, in the ledger and in the answer. */
@NullMarked
package io.answerable.graphql.requests;

import org.jspecify.annotations.NullMarked;
