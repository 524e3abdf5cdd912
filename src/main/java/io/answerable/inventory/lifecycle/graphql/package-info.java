/** The life cycle of AI systems in the API: moves, gates, suspension, handover and closure. */
@NullMarked
package io.answerable.inventory.lifecycle.graphql;

import org.jspecify.annotations.NullMarked;
