/** The programme by which the organisation builds and keeps its management system. */
@NullMarked
package io.answerable.organisation.programme;

import org.jspecify.annotations.NullMarked;
