/** How the API shows units, people, external parties and committees, and lets them be changed. */
@NullMarked
package io.answerable.organisation.graphql;

import org.jspecify.annotations.NullMarked;
