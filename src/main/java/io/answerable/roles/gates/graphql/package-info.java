/** Who answers for what stands open at gates and in the law, in the API. */
@NullMarked
package io.answerable.roles.gates.graphql;

import org.jspecify.annotations.NullMarked;
