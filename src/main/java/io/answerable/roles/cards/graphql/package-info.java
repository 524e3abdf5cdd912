/** Role cards, charts, job descriptions and open duties in the API. */
@NullMarked
package io.answerable.roles.cards.graphql;

import org.jspecify.annotations.NullMarked;
