/** The register of AI systems in the API. */
@NullMarked
package io.answerable.inventory.graphql;

import org.jspecify.annotations.NullMarked;
